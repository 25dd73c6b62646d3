package org.seedcorpus.rules.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.TokenIndex;

/**
 * A seed that shares most of its text with an earlier one. Locality-sensitive hashing finds the
 * pairs, so the time grows with the corpus, not with its square.
 */
final class NearDuplicateSeed implements CorpusRule<NearDuplicateSeed.Sketch> {
  private static final RuleInfo INFO =
      new RuleInfo("near-duplicate-seed", Family.DUPLICATES, Severity.INFO);

  private static final int SHARED = 90;

  /** Seeds of fewer tokens are alike by chance: a form, a list of prices. */
  private static final int ENOUGH = 40;

  /** Of many seeds of one template so many are compared with each other, a band. */
  private static final int MET = 4;

  /**
   * A seed in short.
   *
   * @param whole all tokens: equal texts are another rule's
   */
  record Sketch(TextHash whole, MinHashSketch shingles, Location place) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable Sketch collect(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (!seed.decoding().malformed().isEmpty()) {
      return null; // what could not be decoded cannot be compared
    }
    TokenIndex tokens = seed.tokens();
    if (headline == null || tokens.count() < ENOUGH) {
      return null;
    }
    return new Sketch(TextHash.of(seed), MinHashSketch.of(tokens), seed.headlineLocation());
  }

  /** An earlier seed by its number, and how many per cent are shared. */
  private record Twin(int number, int shared) {}

  @Override
  public void corpus(List<Collected<Sketch>> notes, FindingCollector out) {
    if (notes.size() < 2) {
      return;
    }
    BandTable bands = new BandTable(MET);
    for (int i = 0; i < notes.size(); i++) {
      Sketch sketch = notes.get(i).note();
      long[] keys = sketch.shingles().bandKeys();
      Twin twin = twin(sketch, keys, bands, notes);
      if (twin == null) {
        for (long key : keys) {
          bands.add(key, i);
        }
      } else {
        Collected<Sketch> earlier = notes.get(twin.number);
        if (!earlier.note().whole().equals(sketch.whole())) {
          out.at(sketch.place()).report("found", earlier.entry().path(), twin.shared);
        }
      }
    }
  }

  private static @Nullable Twin twin(
      Sketch sketch, long[] keys, BandTable bands, List<Collected<Sketch>> notes) {
    Twin best = null;
    for (long key : keys) {
      for (int at = bands.first(key); at >= 0; at = bands.next(at)) {
        int number = bands.number(at);
        int shared = sketch.shingles().sharedPercent(notes.get(number).note().shingles());
        if (shared >= SHARED
            && (best == null
                || shared > best.shared
                || shared == best.shared && number < best.number)) {
          best = new Twin(number, shared);
        }
      }
    }
    return best;
  }
}
