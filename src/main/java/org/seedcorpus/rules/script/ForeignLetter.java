package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.seedcorpus.text.language.SpellingExceptions;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * A letter of another language's keyboard in place of the language's own, which looks the same or
 * nearly so: ك for the Persian ک. Words of another language are not reported.
 */
final class ForeignLetter implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("foreign-letter", Family.SCRIPT, Severity.WARNING);

  /** More than this are one finding: somebody typed on another keyboard. */
  private static final int ONE_BY_ONE = 10;

  /** A fix with more edits than this takes more memory than it is worth. */
  private static final int MOST_EDITS = 10_000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    ContextualLetters.of(seed.language()).check(seed, out);
    KeyboardVariants siblings = KeyboardVariants.of(seed.language());
    if (siblings == null || !siblings.areIn(seed.words())) {
      return;
    }
    List<Integer> foreign = foreign(seed, siblings);
    if (foreign.isEmpty()) {
      return;
    }
    List<Integer> kept = ofTheLanguage(seed, foreign, counts(seed.text()), siblings);
    // The headline and the source line do not count as evidence: others may have written them.
    if (kept.stream().anyMatch(i -> seed.isBody(seed.text().lineOf(i)))) {
      report(seed, siblings, kept, out);
    }
  }

  private static List<Integer> foreign(SeedContext seed, KeyboardVariants siblings) {
    SeedText text = seed.text();
    WordIndex words = seed.words();
    List<Integer> foreign = new ArrayList<>(0);
    for (int w = 0; w < words.count(); w++) {
      int end = words.end(w);
      boolean judged = false;
      for (int i = words.start(w); i < end; i++) {
        if (siblings.isForeign(text.charAt(i))) {
          if (!judged && !isJudged(text, words.start(w), end, siblings)) {
            break;
          }
          judged = true;
          foreign.add(i);
        }
      }
    }
    return foreign;
  }

  private static int[] counts(SeedText text) {
    int[] counts = new int[KeyboardVariants.LETTERS];
    for (int i = 0; i < text.length(); i++) {
      int letter = text.charAt(i) - KeyboardVariants.FIRST;
      if (letter >= 0 && letter < KeyboardVariants.LETTERS) {
        counts[letter]++;
      }
    }
    return counts;
  }

  /** Returns whether the word is one of the language, as far as its own letters tell. */
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
    return letters > 1
        && !(siblings.isUnvocalised() && marks > 1)
        && !isArabicSpelling(text, start, end);
  }

  /** Returns whether the word ends with one that others than Arabs write in Arabic letters. */
  private static boolean isArabicSpelling(SeedText text, int start, int end) {
    for (String ending : SpellingExceptions.ARABIC_SPELLINGS) {
      int k = ending.length();
      for (int i = end; i > start && k > 0; i--) {
        char c = text.charAt(i - 1);
        if (c == ending.charAt(k - 1)) {
          k--;
        } else if (!ArabicHebrewLetters.isMark(c)) {
          break;
        }
      }
      if (k == 0) {
        return true;
      }
    }
    return false;
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
    ForeignPassage passage = new ForeignPassage(text, seed.language(), siblings);
    for (int i : foreign) {
      boolean left;
      if (siblings.isUsual(text.charAt(i), counts)) {
        if (isOther == null) {
          isOther = !seed.isInItsLanguage();
        }
        left = isOther;
      } else {
        left = passage.holds(i);
      }
      if (!left) {
        kept.add(i);
      }
    }
    return kept;
  }

  /** Replaces all letters but those in quotations, if it is certain what each stands for. */
  private static void fixAll(
      SeedContext seed, KeyboardVariants siblings, List<Integer> foreign, FindingBuilder draft) {
    SeedText text = seed.text();
    if (foreign.size() > MOST_EDITS
        || foreign.stream().anyMatch(i -> siblings.meant(text, i).length() != 1)) {
      return;
    }
    ForeignPassage passage = new ForeignPassage(text, seed.language(), siblings);
    for (int i : foreign) {
      if (!passage.isInForeignSentence(i)) {
        draft.fix(i, i + 1, siblings.meant(text, i));
      }
    }
  }

  private static void report(
      SeedContext seed, KeyboardVariants siblings, List<Integer> foreign, FindingCollector out) {
    SeedText text = seed.text();
    boolean many = foreign.size() > ONE_BY_ONE;
    for (int i : many ? foreign.subList(0, 1) : foreign) {
      QuotedText found = QuotedText.of(text.text(i, i + 1));
      String meant = siblings.meant(text, i);
      QuotedText expected = QuotedText.of(String.join("/", meant.split("")));
      // In many fonts the two letters look the same.
      String number = CharacterNames.number(text.codePointAt(i));
      String numbers =
          meant.codePoints().mapToObj(CharacterNames::number).collect(Collectors.joining("/"));
      FindingBuilder draft = out.at(i, i + 1);
      if (many) {
        fixAll(seed, siblings, foreign, draft);
        draft.report("many", found, expected, foreign.size(), number, numbers);
      } else {
        if (meant.length() == 1) {
          draft.fix(meant);
        }
        draft.report("found", found, expected, seed.language(), number, numbers);
      }
    }
  }
}
