package org.seedcorpus.rules.duplicates;

import org.seedcorpus.text.TokenIndex;

/**
 * The tokens of a text in short: two hashes, so that chance makes no twins.
 *
 * @param one a hash of all tokens in their order
 * @param two another one
 */
record TextHash(long one, long two) {
  static TextHash of(TokenIndex tokens) {
    long one = 1;
    long two = 2;
    for (int i = 0; i < tokens.count(); i++) {
      one = mix(one ^ tokens.hash(i));
      two = mix(two + tokens.hash(i));
    }
    return new TextHash(one, two);
  }

  /** Spreads the bits of a number over all 64 (the finalizer of SplitMix64). */
  static long mix(long z) {
    long a = (z + 0x9E3779B97F4A7C15L ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
