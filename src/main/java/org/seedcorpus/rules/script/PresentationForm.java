package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * Letters stored as the glyphs of an old font. The ornaments, word ligatures and honorifics of the
 * same blocks are no letters and have no other code.
 */
final class PresentationForm implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("presentation-form", Family.SCRIPT, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet(
              "[[\\uFB1D-\\uFB4E\\uFB50-\\uFDEF\\uFE70-\\uFEFC]"
                  + "&[[:NFKC_QC=N:][:NFC_QC=N:]]-[\\uFB29]]")
          .freeze();

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    if (index > 0 && TRIGGERS.contains(text.charAt(index - 1)) || isUsual(seed, codePoint)) {
      return; // a run is one finding
    }
    int end = index + 1;
    while (end < text.length() && TRIGGERS.contains(text.charAt(end))) {
      end++;
    }
    String letters = NFKC.normalize(text.text(index, end));
    FindingBuilder draft = out.at(index, end);
    if (codePoint < 0xFB50 || isInReadingOrder(text, index, end)) {
      draft.fix(letters);
    }
    draft.report("found", QuotedText.of(letters), end - index);
  }

  /** Yiddish keyboards have letters with their point as one character, the same to Unicode. */
  private static boolean isUsual(SeedContext seed, int codePoint) {
    return seed.language().base().equals("yi") && !NFC.isInert(codePoint);
  }

  /**
   * Says whether the forms join each other as they are stored. Where they don't, the text may be
   * stored backwards too, and to put letters in their place would spoil it further.
   */
  private static boolean isInReadingOrder(SeedText text, int start, int end) {
    boolean joined = false;
    for (int i = start; i <= end; i++) {
      boolean left =
          i == start
              ? ArabicHebrewLetters.isArabic(text.codePointBefore(i))
              : joinsNext(text.charAt(i - 1));
      boolean right =
          i == end
              ? ArabicHebrewLetters.isArabic(text.codePointFrom(i))
              : joinsPrevious(text.charAt(i));
      if (i == start && right && !left || i == end && left && !right) {
        return false;
      }
      if (i > start && i < end && left != right) {
        return false;
      }
      joined |= left || right;
    }
    return joined;
  }

  private static boolean joinsNext(char c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
    return type == DecompositionType.INITIAL || type == DecompositionType.MEDIAL;
  }

  private static boolean joinsPrevious(char c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
    return type == DecompositionType.FINAL || type == DecompositionType.MEDIAL;
  }
}
