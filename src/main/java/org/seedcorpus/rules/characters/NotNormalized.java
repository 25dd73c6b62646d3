package org.seedcorpus.rules.characters;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterSets;

/**
 * A letter and its marks that NFC writes as one character, or a character that NFC writes as
 * another. Marks in another order than NFC’s are left alone: keyboards make them so.
 */
final class NotNormalized implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("not-normalized", Family.CHARACTERS, Severity.WARNING);

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** What is composed with the character before it. */
  private static final UnicodeSet COMPOSING = CharacterSets.of("[:NFC_QC=Maybe:]");

  /**
   * What NFC replaces. Composed letters of Indic scripts, which NFC takes apart, are what keyboards
   * there type; compatibility ideographs are spellings of names, signs of marks are rare.
   */
  private static final UnicodeSet REPLACED =
      CharacterSets.of("[[:NFC_QC=No:]-[\\u0900-\\u0FFF]-[:Ideographic:]-[:M:]]");

  /** No sequence of a real language is longer, in UTF-16 units. */
  private static final int LONGEST = 32;

  /** The vowel of Thai and Lao that is typed as its two halves; NFC leaves them alone. */
  private static final Map<String, String> IN_HALVES =
      Map.of("\u0E4D\u0E32", "\u0E33", "\u0ECD\u0EB2", "\u0EB3");

  private static final UnicodeSet HALVES = new UnicodeSet("[\\u0E4D\\u0ECD]").freeze();

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet(COMPOSING).addAll(REPLACED).addAll(HALVES).freeze();

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
    if (codePoint >= 0xE4D && codePoint <= 0xECD) {
      String whole = IN_HALVES.get(text.text(index, Math.min(text.length(), index + 2)));
      if (whole != null) {
        report(seed, index, index + 2, "halves", whole, out);
      }
      return;
    }
    if (REPLACED.contains(codePoint)) {
      int end = index + Character.charCount(codePoint);
      String composed = NFC.normalize(text.text(index, end));
      report(seed, index, end, "replaced", composed, out);
      return;
    }
    int start = startOfSequence(text, index);
    if (start < 0) {
      return;
    }
    int end = index + Character.charCount(codePoint);
    for (int c = text.codePointFrom(end);
        c >= 0 && end - index < LONGEST && !NFC.hasBoundaryBefore(c);
        c = text.codePointFrom(end)) {
      end += Character.charCount(c);
    }
    String sequence = text.text(start, end);
    String composed = NFC.normalize(sequence);
    if (composed.codePointCount(0, composed.length())
        < sequence.codePointCount(0, sequence.length())) {
      report(seed, start, end, "composes", composed, out);
    }
  }

  private static void report(
      SeedContext seed, int start, int end, String key, String composed, FindingCollector out) {
    if (!seed.isMojibake(start)) {
      String stored = seed.text().text(start, end);
      out.at(start, end)
          .fix(composed)
          .report(key, QuotedText.of(composed), codePoints(stored), codePoints(composed));
    }
  }

  /** Returns the code points of a sequence: {@code U+0065 U+0301}. */
  private static String codePoints(String sequence) {
    return sequence.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
  }

  /** Where the sequence begins, or -1 if an earlier character has told of it. */
  private static int startOfSequence(SeedText text, int index) {
    int start = index;
    while (true) {
      int c = text.codePointBefore(start);
      if (c < 0 || index - start > LONGEST || COMPOSING.contains(c)) {
        return -1;
      }
      start -= Character.charCount(c);
      if (NFC.hasBoundaryBefore(c)) {
        return start;
      }
    }
  }
}
