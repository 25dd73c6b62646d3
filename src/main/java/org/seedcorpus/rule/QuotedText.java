package org.seedcorpus.rule;

/**
 * Text from a seed or an index inside a message: what shows the message isolates it, escapes its
 * controls and marks its language.
 *
 * @param text the text as it is, cut if it is long
 */
public record QuotedText(String text) {
  private static final int LONGEST = 120;

  /** Returns the text as a quotation, its end replaced by an ellipsis if it is long. */
  public static QuotedText of(CharSequence text) {
    if (text.length() <= LONGEST) {
      return new QuotedText(text.toString());
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return new QuotedText(text.subSequence(0, end) + "…");
  }
}
