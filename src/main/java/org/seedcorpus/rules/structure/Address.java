package org.seedcorpus.rules.structure;

import java.util.regex.Pattern;

/** Addresses on the web. */
final class Address {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{Ps}<]?(?:(?:https?|ftp)://\\S{3,}|www\\.\\S{3,}"
              + "|(?:[\\p{L}\\p{Nd}-]+\\.)+[a-z]{2,18}(?:[/?#]\\S*)?)[\\p{Pe}>.]?",
          Pattern.CASE_INSENSITIVE);

  private Address() {}

  /** Says whether the text is an address and nothing else. */
  static boolean is(String text) {
    return ADDRESS.matcher(text).matches();
  }
}
