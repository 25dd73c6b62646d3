package org.seedcorpus.rules.duplicates;

import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.TokenIndex;

/**
 * The tokens of a text in short: two hashes, so that chance makes no twins.
 *
 * @param one a hash of all tokens in their order
 * @param two another one
 */
record TextHash(long one, long two) {
  static TextHash of(SeedContext seed) {
    return seed.shared(TextHash.class, one -> of(one.tokens()));
  }

  private static TextHash of(TokenIndex tokens) {
    long one = 1;
    long two = 2;
    for (int i = 0; i < tokens.count(); i++) {
      one = (one + tokens.hash(i)) * 0x9E3779B97F4A7C15L;
      two = (Long.rotateLeft(two, 23) ^ tokens.hash(i)) * 0xD1342543DE82EF95L;
    }
    return new TextHash(mix(one), mix(two));
  }

  /** Spreads the bits of a number over all 64 (the finalizer of SplitMix64). */
  static long mix(long z) {
    long a = (z + 0x9E3779B97F4A7C15L ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
