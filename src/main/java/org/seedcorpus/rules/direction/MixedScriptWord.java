package org.seedcorpus.rules.direction;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.WordRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Words;

/** A word in which a letter is replaced by one of another script that looks alike (UTS #39). */
final class MixedScriptWord implements WordRule {
  @Override
  public void words(Seed seed, Words words, Findings out) {
    SeedText text = seed.text();
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      int scripts = 0;
      for (int i = start; i < end; i++) {
        scripts |= LookAlikes.script(text.charAt(i));
      }
      if ((scripts & scripts - 1) != 0) {
        String word = text.text(start, end);
        String mended = LookAlikes.mended(word);
        if (mended != null) {
          out.at(start, end)
              .replaceWith(mended)
              .say("found", Quote.of(word), LookAlikes.intruders(word, mended));
        }
      }
    }
  }
}
