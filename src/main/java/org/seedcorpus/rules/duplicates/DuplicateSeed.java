package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.WordIndex;

/** A seed with the same words as an earlier one. */
final class DuplicateSeed implements CorpusRule<DuplicateSeed.Copy> {
  /** The words of a seed, in short: two hashes, so that chance makes no twins. */
  record Text(long one, long two) {}

  /** A seed that may be a copy. */
  record Copy(Text text, Location place) {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public @Nullable Copy note(Seed seed, WordIndex words, FindingCollector out) {
    Headline headline = Headline.of(seed);
    if (!seed.decoding().malformed().isEmpty()) {
      return null; // what could not be decoded cannot be compared
    }
    long[] tokens = TokenHashes.of(seed.text(), words);
    if (headline == null || tokens.length == 0) {
      return null;
    }
    long one = 1;
    long two = 2;
    for (long token : tokens) {
      one = TokenHashes.mix(one ^ token);
      two = TokenHashes.mix(two + token);
    }
    Location place = seed.place(headline.span().start(), headline.span().end());
    return new Copy(new Text(one, two), place);
  }

  @Override
  public void corpus(List<Noted<Copy>> notes, FindingCollector out) {
    Map<Text, String> first = new HashMap<>();
    for (Noted<Copy> note : notes) {
      String twin = first.putIfAbsent(note.note().text(), note.entry().path());
      if (twin != null) {
        out.at(note.note().place()).say("found", twin);
      }
    }
  }
}
