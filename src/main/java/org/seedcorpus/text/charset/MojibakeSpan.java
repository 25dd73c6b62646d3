package org.seedcorpus.text.charset;

import java.util.List;

/**
 * A range of text that went through a wrong charset.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param readAs the charsets that its bytes were wrongly read in, the last mistake first: more than
 *     one if the text was garbled again
 * @param bytes the charset that the bytes really were in
 * @param repaired what the text was; U+FFFD where a byte is lost
 * @param exact whether undoing the mistakes, byte by byte, turns the text into exactly the repaired
 */
public record MojibakeSpan(
    int start, int end, List<String> readAs, String bytes, String repaired, boolean exact) {
  /** Keeps its own copy of the list. */
  public MojibakeSpan {
    readAs = List.copyOf(readAs);
  }

  /** Returns the span of UTF-8 that was read in single-byte charsets. */
  static MojibakeSpan ofUtf8(
      CharSequence text, int start, int end, List<String> readAs, String repaired) {
    String undone = text.subSequence(start, end).toString();
    for (String charset : readAs) {
      undone = undone == null ? null : MisreadCharset.of(charset).undo(undone);
    }
    return new MojibakeSpan(start, end, readAs, "UTF-8", repaired, repaired.equals(undone));
  }
}
