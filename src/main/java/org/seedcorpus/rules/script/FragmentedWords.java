package org.seedcorpus.rules.script;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;

/**
 * Words whose letters are spaced out, that are cut into pieces, or that lack the spaces between.
 */
final class FragmentedWords implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("fragmented-words", Family.SCRIPT, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    GluedWords glued = GluedWords.of(seed.language());
    if (glued == null) {
      return;
    }
    SeedText text = seed.text();
    WordIndex words = seed.words();
    CutWords cut = new CutWords(text, words, seed.language(), out);
    int first = 0;
    while (first < words.count()) {
      int line = text.lineOf(words.start(first));
      int lineEnd = text.lineEnd(line);
      int w = first;
      while (w < words.count() && words.start(w) < lineEnd) {
        w++;
      }
      if (!glued.sentence(text, text.lineStart(line), lineEnd, out)) {
        for (int word = first; word < w; word++) {
          glued.word(text, words.start(word), words.end(word), out);
        }
      }
      cut.check(first, w, lineEnd);
      first = w;
    }
  }
}
