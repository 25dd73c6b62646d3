package org.seedcorpus.rules.repetition;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** Two or more words that are repeated immediately: “of the of the”, «على الرغم على الرغم». */
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
      // Without spaces a phrase is no different from a word: the rule about words has it. A whole
      // line is the rule about lines'.
      if (words.gap(phrase.middle()) != WordGap.NONE && !areLines(words, phrase)) {
        report(words, phrase, judge.judge(phrase.first(), phrase.length()), out);
      }
    }
  }

  private static boolean areLines(BodyWords words, PhraseFinder.Phrase phrase) {
    SeedText text = words.text();
    int second = text.lineOf(words.start(phrase.middle()));
    return words.gap(phrase.middle()) == WordGap.LINE
        && (phrase.first() == 0
            || words.end(phrase.first() - 1)
                < text.lineStart(text.lineOf(words.start(phrase.first()))))
        && (phrase.last() + 1 == words.count()
            || words.start(phrase.last() + 1) >= text.lineEnd(second));
  }

  private static void report(
      BodyWords words,
      PhraseFinder.Phrase phrase,
      PhraseClassifier.Kind kind,
      FindingCollector out) {
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
