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
 * @param exact whether every byte of the text is there, so that the repaired text is sure
 */
public record MojibakeSpan(
    int start, int end, List<String> readAs, String bytes, String repaired, boolean exact) {
  /** Keeps its own copy of the list. */
  public MojibakeSpan {
    readAs = List.copyOf(readAs);
  }
}
