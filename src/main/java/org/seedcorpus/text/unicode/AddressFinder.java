package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;

/** Addresses of web pages and of mail, as words of a text. */
public final class AddressFinder {
  private static final int LONGEST = 300;

  private AddressFinder() {}

  /** Says whether the word {@code [start, end)}, between two blanks, is an address. */
  public static boolean isAddress(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' && i > start && i + 2 < end && slash(text, i + 1) && slash(text, i + 2)
          || c == '@' && i > start && i + 1 < end
          || c == '.' && i - 3 >= start && isW(text, i - 1) && isW(text, i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the word that the index is in is an address. */
  public static boolean isAddressAt(CharSequence text, int index) {
    int start = index;
    while (start > 0
        && index - start < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < text.length()
        && end - index < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(end))) {
      end++;
    }
    return isAddress(text, start, end);
  }

  private static boolean slash(CharSequence text, int i) {
    return text.charAt(i) == '/';
  }

  private static boolean isW(CharSequence text, int i) {
    return (text.charAt(i) | 0x20) == 'w';
  }
}
