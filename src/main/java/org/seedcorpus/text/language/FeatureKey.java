package org.seedcorpus.text.language;

import org.seedcorpus.text.language.NgramExtractor.Kind;

/** The features of texts as numbers: letters, groups of three letters, and hashes of words. */
final class FeatureKey {
  private static final long LETTER = 1L << 40;
  private static final long GROUP = 1L << 41;
  private static final long WORD = 1L << 63;

  private FeatureKey() {}

  /** Returns the key of a letter by its code. */
  static long letter(int code) {
    return LETTER | code;
  }

  /** Returns the key of three letters in a row. */
  static long group(int a, int b, int c) {
    return GROUP | (long) a << 20 | b << 10 | c;
  }

  /** Returns the hash of a word that goes on with a letter; that of an empty word is 0. */
  static long hash(long hash, int code) {
    return (hash ^ code) * 0x9E3779B97F4A7C15L;
  }

  /** Returns the key of a word by its hash. */
  static long word(long hash) {
    return WORD | hash >>> 2;
  }

  /** Returns the key of the feature that the tables write so; its letters get codes. */
  static long of(Kind kind, String table, int start, int end, LetterCodes codes) {
    return switch (kind) {
      case LETTERS -> letter(codes.add(table.charAt(start)));
      case GRAMS ->
          group(
              codes.add(table.charAt(start)),
              codes.add(table.charAt(start + 1)),
              codes.add(table.charAt(start + 2)));
      case WORDS -> {
        long hash = 0;
        for (int i = start; i < end; i++) {
          hash = hash(hash, codes.add(table.charAt(i)));
        }
        yield word(hash);
      }
    };
  }
}
