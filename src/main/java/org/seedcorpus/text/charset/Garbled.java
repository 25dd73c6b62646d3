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
public record Garbled(int start, int end, List<String> readAs, String bytes, String repaired) {}
