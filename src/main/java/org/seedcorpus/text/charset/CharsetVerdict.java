package org.seedcorpus.text.charset;

/**
 * What the bytes of a file are.
 *
 * @param kind whether they are UTF-8, UTF-8 with faults, or something else
 * @param charset {@code UTF-8}, or the charset's name as the JDK knows it
 * @param text the bytes decoded in that charset, U+FFFD for what does not decode, without a byte
 *     order mark unless the charset is UTF-8
 * @param malformed the number of ill-formed UTF-8 subparts (Unicode 3.9, table 3-7), when the kind
 *     is {@link Kind#BROKEN_UTF_8}
 * @param bitsPerByte how unlikely the reading makes a byte that is not ASCII: 3 to 6 in real text
 */
public record CharsetVerdict(
    Kind kind, String charset, String text, int malformed, double bitsPerByte) {

  /** The three answers. */
  public enum Kind {
    /** Well-formed UTF-8. */
    UTF_8,
    /** Mostly UTF-8, or too little else to name a charset. */
    BROKEN_UTF_8,
    /** The whole file is in another charset. */
    OTHER
  }
}
