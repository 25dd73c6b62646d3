package org.seedcorpus.text.charset;

import java.util.List;

/**
 * A stretch of text that went through a wrong charset.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 * @param readAs the charsets that its bytes were wrongly read in, the last mistake first: more than
 *     one when the text was garbled again
 * @param bytes the charset that the bytes really were in: {@code UTF-8}, or for old text shown as
 *     Latin its 8-bit charset
 * @param repaired what the text was; U+FFFD where a byte is lost
 */
public record MojibakeSpan(int start, int end, List<String> readAs, String bytes, String repaired) {
  /** Keeps its own copy of the list. */
  public MojibakeSpan {
    readAs = List.copyOf(readAs);
  }

  /** Says whether undoing the mistakes, byte by byte, turns the text into exactly the repaired. */
  public boolean isExact(CharSequence text) {
    if (!bytes.equals("UTF-8")) {
      return repaired.indexOf('\uFFFD') < 0; // there each character is one byte
    }
    String undone = text.subSequence(start, end).toString();
    for (String charset : readAs) {
      undone = MisreadCharset.of(charset).undo(undone);
      if (undone == null) {
        return false;
      }
    }
    return undone.equals(repaired);
  }
}
