package org.seedcorpus.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.SeedText;

/** Decodes what is not UTF-8, and notes the bytes that the charset does not define. */
final class LegacyDecoder {
  private LegacyDecoder() {}

  /**
   * @param charset the charset's name as the JDK knows it
   */
  static DecodedText decode(byte[] bytes, String charset) {
    if (charset.startsWith("UTF-")) {
      return Utf16Utf32.decode(bytes, charset);
    }
    SingleByteCharset table = SingleByteCharsets.find(charset);
    return table == null ? generic(bytes, Charset.forName(charset)) : table.decoding(bytes);
  }

  /** The text in the charset, or null when a byte sequence is malformed or not defined. */
  static @Nullable String strict(byte[] bytes, String charset) {
    DecodedText decoding = decode(bytes, charset);
    return decoding.malformed().isEmpty() ? decoding.text().toString() : null;
  }

  private static DecodedText generic(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No charset that is not UTF makes more than two units of a byte.
    CharBuffer out = CharBuffer.allocate(2 * bytes.length + 1);
    List<MalformedSequence> malformed = new ArrayList<>();
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      int length = Math.min(result.length(), in.remaining());
      malformed.add(
          new MalformedSequence(
              out.position(), in.position(), length, MalformedSequence.Kind.UNDEFINED));
      in.position(in.position() + length);
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new DecodedText(bytes, SeedText.of(out.flip().toString()), charset, malformed);
  }
}
