package org.seedcorpus.text.charset;

import java.util.Arrays;

/**
 * How many bits it costs that one letter follows another in a language: −log₂ of the frequency.
 *
 * <p>Letters are numbered: {@link #BREAK} is anything that is not a letter, {@link #FOREIGN} an
 * ASCII letter in a language whose alphabet is not Latin, {@link #UNKNOWN} any other letter that
 * the language does not write.
 */
final class BigramModel {
  static final int BREAK = 0;
  static final int FOREIGN = 1;
  static final int UNKNOWN = 2;
  static final int FIRST_LETTER = 3;

  /** Bits for a pair of letters of the language that its table does not list. */
  private static final byte RARE = 12;

  /** Bits for a letter that the language does not write. */
  private static final byte STRANGE = 17;

  private final String language;
  private final String alphabet;
  private final byte[] numbers = new byte[0x2200];
  private final int size;
  private final byte[] bits;

  /**
   * @param language BCP 47 tag
   * @param alphabet the letters, small, in any order; each gets the number of its place
   */
  BigramModel(String language, String alphabet) {
    this.language = language;
    this.alphabet = alphabet;
    size = FIRST_LETTER + alphabet.length();
    for (int i = 0; i < alphabet.length(); i++) {
      numbers[alphabet.charAt(i)] = (byte) (FIRST_LETTER + i);
    }
    bits = new byte[size * size];
    Arrays.fill(bits, RARE);
    for (int i = 0; i < size; i++) {
      bits[UNKNOWN * size + i] = 6;
      bits[i * size + UNKNOWN] = STRANGE;
    }
    bits[BREAK * size + BREAK] = 0;
    bits[FOREIGN * size + FOREIGN] = 3;
    bits[FOREIGN * size + BREAK] = 2;
  }

  String language() {
    return language;
  }

  /** Returns whether the language is written in Latin letters. */
  boolean isLatin() {
    return alphabet.indexOf('a') >= 0;
  }

  void set(int first, int second, int cost) {
    bits[first * size + second] = (byte) cost;
  }

  /** The bits that {@code second} costs after {@code first}, both as numbered by this model. */
  int bits(int first, int second) {
    return bits[first * size + second];
  }

  /** The number of a character, which may be a capital. */
  int number(char c) {
    int number = listed(LetterFolding.fold(c));
    if (number == BREAK && LetterFolding.isLetter(c)) {
      number = listed(LetterFolding.variant(LetterFolding.fold(c)));
      if (number == BREAK) {
        return c < 0x80 ? FOREIGN : UNKNOWN;
      }
    }
    return number;
  }

  private int listed(char c) {
    return c < numbers.length ? numbers[c] : BREAK;
  }
}
