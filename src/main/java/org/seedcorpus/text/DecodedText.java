package org.seedcorpus.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text with the bytes that it was read from.
 *
 * @param bytes the file, as it is
 * @param text what it says; a byte order mark is its first character
 * @param charset what it was read as
 * @param malformed the byte sequences that the charset does not allow, in order; each is U+FFFD in
 *     the text
 */
@SuppressWarnings("ArrayRecordComponent") // a file is large: no copy
public record DecodedText(
    byte[] bytes, SeedText text, Charset charset, List<MalformedSequence> malformed) {
  /** Keeps its own copy of the list. */
  public DecodedText {
    malformed = List.copyOf(malformed);
  }

  /** Returns whether the file was read as UTF-8. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Returns the 0-based byte offset of a 0-based UTF-16 position of the text. */
  public int byteOffset(int index) {
    if (isUtf8()) {
      return offsetInUtf8(index);
    }
    if (index >= text.length()) {
      return bytes.length;
    }
    String name = charset.name();
    if (name.startsWith("UTF-16")) {
      return 2 * index;
    }
    if (name.startsWith("UTF-32")) {
      return 4 * Character.codePointCount(text.units(), 0, index);
    }
    boolean single = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    return single ? index : offsetByDecoding(index);
  }

  /** Returns how many bytes the range {@code [start, end)}, in UTF-16 units, takes. */
  public int byteLength(int start, int end) {
    return isUtf8() && malformed.isEmpty()
        ? text.utf8Length(start, end)
        : byteOffset(end) - byteOffset(start);
  }

  private int offsetInUtf8(int index) {
    int low = 0; // the number of malformed sequences before the index
    int high = malformed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (malformed.get(middle).index() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == malformed.size() && index > text.length() / 2) {
      return bytes.length - text.utf8Length(index, text.length()); // the end is nearer
    }
    if (low == 0) {
      return text.utf8Length(0, index);
    }
    MalformedSequence last = malformed.get(low - 1);
    return last.byteOffset() + last.byteLength() + text.utf8Length(last.index() + 1, index);
  }

  /** Decodes anew until there is no more room: a decoder tells how far it has read. */
  private int offsetByDecoding(int index) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(in, CharBuffer.allocate(index), true);
    return in.position();
  }
}
