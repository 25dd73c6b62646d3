package org.seedcorpus.rules.repetition;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** Two to eight words that stand twice in a row: “of the of the”, «على الرغم على الرغم». */
final class RepeatedPhrase implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-phrase", Family.REPETITION, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    if (!PhraseFinder.mayRepeat(seed.tokens())) {
      return;
    }
    BodyWords words = BodyWords.of(seed);
    PhraseClassifier judge = new PhraseClassifier(words);
    for (PhraseFinder.Phrase phrase : PhraseFinder.phrases(words, judge)) {
      // Without spaces a phrase is no different from a word: the rule about words has it.
      if (words.gap(phrase.middle()) != WordGap.NONE) {
        report(words, phrase, judge.judge(phrase.first(), phrase.length()), out);
      }
    }
  }

  private static void report(
      BodyWords words, PhraseFinder.Phrase phrase, PhraseClassifier.Kind kind, FindingCollector out) {
    if (kind == PhraseClassifier.Kind.GOOD) {
      return;
    }
    int start = words.start(phrase.first());
    int middle = words.end(phrase.middle() - 1);
    int end = words.end(phrase.last());
    out.at(start, end)
        .severity(kind == PhraseClassifier.Kind.SLIP ? Severity.WARNING : Severity.INFO)
        .fix(middle, end, "")
        .suggested()
        .report("found", new Span(start, middle));
  }
}
