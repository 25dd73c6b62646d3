package org.seedcorpus.text.unicode;

/** Other names of {@link WebAddress#isWord} and {@link WebAddress#isAt}. */
public final class AddressFinder {
  private AddressFinder() {}

  /** Returns whether the word {@code [start, end)}, between two blanks, is an address. */
  public static boolean isAddress(CharSequence text, int start, int end) {
    return WebAddress.isWord(text, start, end);
  }

  /** Returns whether the word that the index is in is an address. */
  public static boolean isAddressAt(CharSequence text, int index) {
    return WebAddress.isAt(text, index);
  }
}
