package org.seedcorpus.rules.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Words;

/**
 * A seed that shares most of its text with an earlier one. Texts are compared by MinHash signatures
 * (one permutation, densified by rotation); locality-sensitive hashing finds the pairs, so the time
 * grows with the corpus, not with its square.
 */
final class NearDuplicateSeed implements CorpusRule<NearDuplicateSeed.Sketch> {
  private static final int BINS = 128;
  private static final int ROWS = 8; // a pair that shares 90 % meets in a band with P > 0.9999
  private static final int SHARED = 90;

  /** A shingle is this many tokens. */
  private static final int SHINGLE = 5;

  /** Seeds of fewer tokens are alike by chance: a form, a list of prices. */
  private static final int ENOUGH = 40;

  /**
   * A seed in short.
   *
   * @param whole a hash of all tokens: equal texts are another rule's
   */
  @SuppressWarnings("ArrayRecordComponent") // half a kilobyte a seed, never shown
  record Sketch(long whole, int[] signature, Place place) {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public @Nullable Sketch note(Seed seed, Words words, Findings out) {
    Headline headline = Headline.of(seed);
    if (!seed.decoding().malformed().isEmpty()) {
      return null; // what could not be decoded cannot be compared
    }
    long[] tokens = Tokens.of(seed.text(), words);
    if (headline == null || tokens.length < ENOUGH) {
      return null;
    }
    Place place = seed.place(headline.span().start(), headline.span().end());
    return new Sketch(Arrays.hashCode(tokens), signature(tokens), place);
  }

  /** The least hash of each bin; an empty bin borrows from the next, told apart by the distance. */
  static int[] signature(long[] tokens) {
    int[] least = new int[BINS];
    boolean[] filled = new boolean[BINS];
    for (int i = 0; i + SHINGLE <= tokens.length; i++) {
      long hash = 0;
      for (int k = 0; k < SHINGLE; k++) {
        hash = Tokens.mix(hash ^ tokens[i + k]);
      }
      int bin = (int) (hash >>> 57);
      int value = (int) hash;
      if (!filled[bin] || value < least[bin]) {
        filled[bin] = true;
        least[bin] = value;
      }
    }
    int[] dense = new int[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      int distance = 0;
      while (distance < BINS && !filled[(bin + distance) % BINS]) {
        distance++;
      }
      dense[bin] = least[(bin + distance) % BINS] + distance * 0x61C88647;
    }
    return dense;
  }

  @Override
  public void corpus(List<Noted<Sketch>> notes, Findings out) {
    Map<Long, Noted<Sketch>> buckets = new HashMap<>();
    for (Noted<Sketch> note : notes) {
      Noted<Sketch> twin = null;
      int shared = SHARED - 1;
      for (int band = 0; band < BINS / ROWS; band++) {
        Noted<Sketch> met = buckets.putIfAbsent(key(note.note().signature(), band), note);
        if (met != null && met.note().whole() != note.note().whole()) {
          int percent = sharedPercent(met.note().signature(), note.note().signature());
          if (percent > shared) {
            shared = percent;
            twin = met;
          }
        }
      }
      if (twin != null) {
        out.at(note.note().place()).say("found", twin.entry().path(), shared);
      }
    }
  }

  private static long key(int[] signature, int band) {
    long key = band;
    for (int row = 0; row < ROWS; row++) {
      key = Tokens.mix(key ^ signature[band * ROWS + row]);
    }
    return key;
  }

  static int sharedPercent(int[] one, int[] two) {
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      same += one[bin] == two[bin] ? 1 : 0;
    }
    return 100 * same / BINS;
  }
}
