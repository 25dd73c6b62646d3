package org.seedcorpus.rules.repetition;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;

/** Two to eight words that stand twice in a row: “of the of the”, «على الرغم على الرغم». */
final class RepeatedPhrase implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-phrase", Family.REPETITION, Severity.WARNING);

  /** Longer phrases are clauses, which are found as lines and sentences. */
  private static final int LONGEST = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    if (!mayRepeat(seed.tokens())) {
      return;
    }
    BodyWords words = BodyWords.of(seed);
    PhraseClassifier judge = new PhraseClassifier(words);
    int[] equal = new int[LONGEST + 1];
    int free = 0; // the first word that no phrase has
    for (int i = 0; i < words.count(); i++) {
      for (int length = 2; length <= LONGEST && length <= i; length++) {
        equal[length] = words.hash(i) == words.hash(i - length) ? equal[length] + 1 : 0;
        int first = i + 1 - 2 * length;
        if (equal[length] >= length && first >= free && judge.isRepeat(first, length)) {
          free = i + 1;
          report(words, first, length, judge.judge(first, length), out);
        }
      }
    }
  }

  /** Returns whether it is worth while to look closer. */
  private static boolean mayRepeat(TokenIndex tokens) {
    if (tokens.hasUnspaced()) {
      return true;
    }
    for (int length = 2; length <= LONGEST; length++) {
      int equal = 0;
      for (int i = length; i < tokens.count(); i++) {
        equal = tokens.hash(i) == tokens.hash(i - length) ? equal + 1 : 0;
        if (equal == length) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(
      BodyWords words,
      int first,
      int length,
      PhraseClassifier.Kind kind,
      FindingCollector out) {
    if (kind == PhraseClassifier.Kind.GOOD) {
      return;
    }
    int start = words.start(first);
    int middle = words.end(first + length - 1);
    int end = words.end(first + 2 * length - 1);
    out.at(start, end)
        .severity(kind == PhraseClassifier.Kind.SLIP ? Severity.WARNING : Severity.INFO)
        .fix(middle, end, "")
        .suggested()
        .report("found", new Span(start, middle));
  }
}
