package org.seedcorpus.rules.words;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.WordRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Words;

/** The same word twice in a row: “the the”, «في في». */
final class RepeatedWord implements WordRule {
  @Override
  public void words(Seed seed, Words words, Findings out) {
    SeedText text = seed.text();
    for (int w = 1; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      int before = words.start(w - 1);
      int beforeEnd = words.end(w - 1);
      if (start == beforeEnd + 1
          && text.charAt(beforeEnd) == ' '
          && text.sameText(before, beforeEnd, start, end)
          && seed.isBody(text.lineOf(start))) {
        out.at(before, end)
            .replaceWith(beforeEnd, end, "")
            .say("found", Quote.of(text.text(start, end)));
      }
    }
  }
}
