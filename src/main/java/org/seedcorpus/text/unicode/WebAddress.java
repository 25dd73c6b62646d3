package org.seedcorpus.text.unicode;

import java.util.regex.Pattern;

/** Addresses on the web. */
public final class WebAddress {
  // Possessive: java.util.regex recurses once a repetition of a group that may be given back.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{Ps}<]?(?:(?:https?|ftp)://\\S{3,}|www\\.\\S{3,}"
              + "|(?:[\\p{L}\\p{Nd}-]+\\.(?=[\\p{L}\\p{Nd}-]))++[a-z]{2,18}(?:[/?#]\\S*)?)[\\p{Pe}>.]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN = Pattern.compile("(?i)(?:https?|ftp)://\\S+");

  private WebAddress() {}

  /** Says whether the text is an address and nothing else. */
  public static boolean is(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Returns the text without the addresses in it. */
  public static String removedFrom(String text) {
    return WITHIN.matcher(text).replaceAll("");
  }
}
