package org.seedcorpus.rules.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

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
   * @param whole a hash of all tokens: equal texts are another rule's
   */
  record Sketch(int whole, MinHashSketch shingles, Location place) {}

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
    long[] tokens = TokenHashes.of(seed.text(), seed.words());
    if (headline == null || tokens.length < ENOUGH) {
      return null;
    }
    Location place = seed.headlineLocation();
    return new Sketch(Arrays.hashCode(tokens), MinHashSketch.of(tokens), place);
  }

  /** The most similar earlier seed, and how many per cent are shared. */
  private record Twin(Collected<Sketch> note, int shared) {}

  @Override
  public void corpus(List<Collected<Sketch>> notes, FindingCollector out) {
    Map<Long, List<Collected<Sketch>>> buckets = new HashMap<>();
    for (Collected<Sketch> note : notes) {
      long[] keys = note.note().shingles().bandKeys();
      Twin twin = twin(note, keys, buckets);
      if (twin == null) {
        for (long key : keys) {
          List<Collected<Sketch>> bucket = buckets.computeIfAbsent(key, any -> new ArrayList<>(1));
          if (bucket.size() < MET) {
            bucket.add(note);
          }
        }
      } else if (twin.note.note().whole() != note.note().whole()) {
        out.at(note.note().place()).report("found", twin.note.entry().path(), twin.shared);
      }
    }
  }

  private static @Nullable Twin twin(
      Collected<Sketch> note, long[] keys, Map<Long, List<Collected<Sketch>>> buckets) {
    Twin best = null;
    for (long key : keys) {
      for (Collected<Sketch> met : buckets.getOrDefault(key, List.of())) {
        int shared = note.note().shingles().sharedPercent(met.note().shingles());
        if (shared >= SHARED && (best == null || shared > best.shared)) {
          best = new Twin(met, shared);
        }
      }
    }
    return best;
  }
}
