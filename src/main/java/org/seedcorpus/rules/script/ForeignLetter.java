package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.LanguageDetector;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * A letter of another language's keyboard in place of the language's own, which looks the same or
 * nearly so: ك for the Persian ک. Words that are of another language as a whole are none.
 */
final class ForeignLetter implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("foreign-letter", Family.SCRIPT, Severity.WARNING);

  /** More than this are one finding: somebody typed on another keyboard. */
  private static final int ONE_BY_ONE = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    KeyboardVariants siblings = KeyboardVariants.of(seed.language());
    if (siblings == null) {
      return;
    }
    SeedText text = seed.text();
    List<Integer> foreign = new ArrayList<>();
    int[] counts = new int[KeyboardVariants.LETTERS];
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      for (int i = start; i < end; i++) {
        int letter = text.charAt(i) - KeyboardVariants.FIRST;
        if (letter >= 0 && letter < KeyboardVariants.LETTERS) {
          counts[letter]++;
          if (siblings.of(text.charAt(i)) != null && isJudged(text, start, end, siblings)) {
            foreign.add(i);
          }
        }
      }
    }
    List<Integer> kept = ofTheLanguage(seed, foreign, counts, siblings);
    // The headline and the source line alone are no evidence: other people wrote them.
    if (kept.stream().anyMatch(i -> seed.isBody(text.lineOf(i)))) {
      report(seed, siblings, kept, out);
    }
  }

  /** Says whether the word is one of the language, as far as its own letters tell. */
  private static boolean isJudged(SeedText text, int start, int end, KeyboardVariants siblings) {
    int letters = 0;
    int marks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (siblings.showsForeignWord(c)) {
        return false;
      }
      letters += ArabicHebrewLetters.isArabic(c) ? 1 : 0;
      marks += c >= 0x64E && c <= 0x652 && c != 0x651 ? 1 : 0;
    }
    return letters > 1 && !(siblings.isUnvocalised() && marks > 1) && !isName(text, start, end);
  }

  /** The name of God is written in Arabic by many who write other languages. */
  private static boolean isName(SeedText text, int start, int end) {
    return end - start >= 3 && text.text(end - 3, end).equals("لله");
  }

  /**
   * Leaves out what stands in a sentence, a name or a verse of another language. Where most of the
   * text is typed so, it is looked at as a whole.
   */
  private static List<Integer> ofTheLanguage(
      SeedContext seed, List<Integer> foreign, int[] counts, KeyboardVariants siblings) {
    SeedText text = seed.text();
    List<Integer> kept = new ArrayList<>();
    @Nullable Boolean isOther = null;
    for (int i : foreign) {
      boolean left;
      if (siblings.isUsual(text.charAt(i), counts)) {
        if (isOther == null) {
          isOther = !seed.language().isCloseTo(LanguageDetector.detect(text).language());
        }
        left = isOther;
      } else {
        left = ForeignPassage.areForeign(text, i, seed.language(), siblings);
      }
      if (!left) {
        kept.add(i);
      }
    }
    return kept;
  }

  private static void report(
      SeedContext seed, KeyboardVariants siblings, List<Integer> foreign, FindingCollector out) {
    SeedText text = seed.text();
    boolean many = foreign.size() > ONE_BY_ONE;
    for (int i : many ? foreign.subList(0, 1) : foreign) {
      QuotedText found = QuotedText.of(text.text(i, i + 1));
      String meant = siblings.meant(text, i);
      FindingBuilder draft = out.at(i, i + 1);
      if (many) {
        draft.report("many", found, QuotedText.of(meant), foreign.size());
      } else if (meant.length() == 1) {
        draft.fix(meant).report("found", found, QuotedText.of(meant), seed.language());
      } else {
        draft.report(
            "found", found, QuotedText.of(String.join("/", meant.split(""))), seed.language());
      }
    }
  }
}
