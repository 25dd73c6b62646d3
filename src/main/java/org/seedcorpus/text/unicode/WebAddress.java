package org.seedcorpus.text.unicode;

import java.util.regex.Pattern;

/** Addresses of web pages and of mail: the one home of what counts as one. */
public final class WebAddress {
  /** Longer words are not looked at to their ends: in UTF-16 units. */
  private static final int LONGEST = 2_000;

  // Possessive: java.util.regex recurses once a repetition of a group that may be given back.
  private static final Pattern WHOLE =
      Pattern.compile(
          "[\\p{Ps}<]?(?:(?:https?|ftp)://\\S{3,}|www\\.\\S{3,}"
              + "|(?:[\\p{L}\\p{Nd}-]+\\.(?=[\\p{L}\\p{Nd}-]))++[a-z]{2,18}(?:[/?#]\\S*)?)[\\p{Pe}>.]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN = Pattern.compile("(?i)(?:https?|ftp)://\\S+");
  private static final Pattern SCHEME = Pattern.compile("(?i)(?:https?|ftp)://(?:www\\.)?");

  private WebAddress() {}

  /** Returns whether the text is an address of a web page and nothing else. */
  public static boolean is(String text) {
    return text.indexOf('.') >= 0 && WHOLE.matcher(text).matches();
  }

  /** Returns whether there is an address with {@code ://} in the text. */
  public static boolean isIn(String text) {
    return text.contains("://") && WITHIN.matcher(text).find();
  }

  /** Returns the text without the addresses in it that have {@code ://}. */
  public static String removedFrom(String text) {
    return text.contains("://") ? WITHIN.matcher(text).replaceAll("") : text;
  }

  /** Returns the text with the scheme and {@code www.} of each address replaced by a space. */
  public static String withoutSchemes(String text) {
    return text.contains("://") ? SCHEME.matcher(text).replaceAll(" ") : text;
  }

  /**
   * Returns whether the word {@code [start, end)}, between two blanks, is an address of a web page
   * or of mail. A bare host name is not one: “end.next” may be two words.
   */
  public static boolean isWord(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case ':' -> {
          if (i > start && i + 2 < end && is(text, i + 1, '/') && is(text, i + 2, '/')) {
            return true;
          }
        }
        case '@' -> {
          if (i > start && i + 1 < end) {
            return true;
          }
        }
        case '.' -> {
          if (isAfterWww(text, start, i) || isBeforePath(text, start, end, i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Returns whether the word that the index is in is an address of a web page or of mail. */
  public static boolean isAt(CharSequence text, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < text.length() && end - index < LONGEST && !isSpace(text.charAt(end))) {
      end++;
    }
    return isWord(text, start, end);
  }

  private static boolean isSpace(char c) {
    return WhiteSpace.isBlank(c) && !WhiteSpace.isMark(c);
  }

  private static boolean isAfterWww(CharSequence text, int start, int dot) {
    return dot - 3 >= start
        && (text.charAt(dot - 1) | 0x20) == 'w'
        && (text.charAt(dot - 2) | 0x20) == 'w'
        && (text.charAt(dot - 3) | 0x20) == 'w';
  }

  /** Returns whether the last label of a host and a path follow the full stop: {@code .org/x}. */
  private static boolean isBeforePath(CharSequence text, int start, int end, int dot) {
    int slash = dot + 1;
    while (slash < end && text.charAt(slash) >= 'a' && text.charAt(slash) <= 'z') {
      slash++;
    }
    return slash - dot > 2
        && slash + 1 < end
        && is(text, slash, '/')
        && dot > start
        && Character.isLetterOrDigit(text.charAt(dot - 1))
        && Character.isLetterOrDigit(text.charAt(slash + 1));
  }

  private static boolean is(CharSequence text, int i, char c) {
    return text.charAt(i) == c;
  }
}
