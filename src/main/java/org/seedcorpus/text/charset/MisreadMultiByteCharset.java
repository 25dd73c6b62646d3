package org.seedcorpus.text.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.Utf8;

/** An East Asian charset that UTF-8 was read in, as the bytes behind each character. */
final class MisreadMultiByteCharset {
  /** Bits by which a passage must be better explained as UTF-8. */
  private static final int ENOUGH = 12;

  /** Bits for an ideograph, syllable or kana that touches an ASCII letter. */
  private static final int BESIDE_LATIN = 8;

  /** Ideographs in words none of which is sure by itself, from which on the line is. */
  private static final int FEWEST_UNSURE = 4;

  /** Bits of a repaired character, over what {@link MojibakeCost#ofRepaired} adds for rare ones. */
  private static final int REPAIRED = 4;

  /** Bytes of U+FFFD in UTF-8: 锟斤拷 is two of them read as GBK. */
  private static final String REPLACED_AS_GBK = "锟斤拷";

  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "ja", "ko");

  private final String name;
  private final char[] bytes = new char[0x10000];

  private MisreadMultiByteCharset(String name, String decoder) {
    this.name = name;
    Charset charset = Charset.forName(decoder);
    bytes[0x80] = 0x80;
    bytes['€'] = (char) (name.equals("GBK") ? 0x80 : 0);
    bytes[0xF8F0] = (char) (name.equals("Shift_JIS") ? 0xA0 : 0); // as Windows decodes it
    for (int lead = 0x81; lead < 0xFF; lead++) {
      put(new String(new byte[] {(byte) lead}, charset), lead);
      for (int trail = 0x40; trail < 0xFF; trail++) {
        put(new String(new byte[] {(byte) lead, (byte) trail}, charset), lead << 8 | trail);
      }
    }
  }

  private void put(String decoded, int code) {
    char c = decoded.charAt(0);
    if (decoded.length() == 1 && c >= 0x80 && c != '\uFFFD' && bytes[c] == 0) {
      bytes[c] = (char) code;
    }
  }

  /** The tables, made when the first line with an East Asian character is looked at. */
  private static final class Tables {
    static final List<MisreadMultiByteCharset> ALL =
        List.of(
            new MisreadMultiByteCharset("GBK", "GB18030"),
            new MisreadMultiByteCharset("Shift_JIS", "windows-31j"),
            new MisreadMultiByteCharset("EUC-KR", "x-windows-949"),
            new MisreadMultiByteCharset("Big5", "x-windows-950"));
  }

  /** Adds the passages of a line that are UTF-8 read in one of these charsets. */
  static void find(CharSequence text, int start, int end, List<MojibakeSpan> found) {
    replaced(text, start, end, found);
    if (!found.isEmpty()) {
      return;
    }
    Reading best = null;
    for (MisreadMultiByteCharset charset : Tables.ALL) {
      Reading reading = charset.read(text, start, end);
      if (reading.gain > 0 && (best == null || reading.gain > best.gain)) {
        best = reading;
      }
    }
    if (best != null) {
      found.addAll(best.spans);
    }
  }

  /** Finds U+FFFD in UTF-8, read as GBK, in any text. */
  private static void replaced(CharSequence text, int start, int end, List<MojibakeSpan> found) {
    String line = text.subSequence(start, end).toString();
    int step = REPLACED_AS_GBK.length();
    for (int i = line.indexOf(REPLACED_AS_GBK); i >= 0; i = line.indexOf(REPLACED_AS_GBK, i)) {
      int from = i;
      StringBuilder lost = new StringBuilder();
      for (; line.startsWith(REPLACED_AS_GBK, i); i += step) {
        lost.append("\uFFFD\uFFFD");
      }
      found.add(
          new MojibakeSpan(
              start + from, start + i, List.of("GBK"), "UTF-8", lost.toString(), false));
    }
  }

  private static final class Reading {
    final List<MojibakeSpan> spans = new ArrayList<>();
    int gain;
  }

  private Reading read(CharSequence text, int start, int end) {
    Reading reading = new Reading();
    List<Passage> passages = new ArrayList<>();
    int strange = 0;
    int explained = 0;
    int gain = 0;
    for (int i = start; i < end; ) {
      if (text.charAt(i) <= ' ' || !hasBytes(text.charAt(i))) {
        strange += isEastAsian(text.charAt(i)) ? 1 : 0;
        i++;
        continue;
      }
      int from = i;
      int eastAsian = 0;
      for (; i < end && text.charAt(i) > ' ' && hasBytes(text.charAt(i)); i++) {
        eastAsian += isEastAsian(text.charAt(i)) ? 1 : 0;
      }
      Passage passage = eastAsian == 0 ? null : passage(text, from, i, eastAsian);
      if (passage == null) {
        strange += eastAsian;
      } else {
        explained += eastAsian;
        gain += passage.gain;
        passages.add(passage);
        reading.gain += passage.sure ? passage.gain : 0;
      }
    }
    if (explained >= FEWEST_UNSURE && gain >= 2 * ENOUGH) {
      reading.gain = gain; // short words that are all UTF-8 support each other
    }
    if (strange > explained / 4) {
      reading.gain = 0; // the line is Chinese, Japanese or Korean
    }
    for (Passage passage : passages) {
      if (passage.sure || reading.gain == gain) {
        add(text, reading.spans, passage);
      }
    }
    return reading;
  }

  /**
   * Words that are UTF-8.
   *
   * @param gain the bits by which they are better explained so
   * @param sure whether that is enough without others in the line
   */
  private record Passage(
      int start, int end, int gain, boolean sure, String repaired, boolean exact) {}

  private @Nullable Passage passage(CharSequence text, int start, int end, int eastAsian) {
    byte[] utf8 = encode(text, start, end);
    DecodedText decoded = Utf8.decode(utf8);
    for (MalformedSequence bad : decoded.malformed()) {
      boolean cut =
          bad.kind() == MalformedSequence.Kind.TRUNCATED
              || bad.kind() == MalformedSequence.Kind.CUT_OFF;
      if (!cut || bad.byteLength() < 2) {
        return null;
      }
    }
    String repaired = decoded.text().toString();
    int cost = 0;
    for (int i = 0; i < repaired.length(); i += Character.charCount(repaired.codePointAt(i))) {
      int c = repaired.codePointAt(i);
      int rare = c < 0x80 ? -REPAIRED : MojibakeCost.ofRepaired(c);
      if (rare > 9) {
        return null;
      }
      cost += rare + REPAIRED;
    }
    int gain = bitsAsItStands(text, start, end) - cost;
    boolean lone = eastAsian < 3 && gain < 2 * ENOUGH && !touchesLatin(text, start, end);
    if (gain <= 0) {
      return null;
    }
    boolean exact = decoded.malformed().isEmpty() && repaired.indexOf('\uFFFD') < 0;
    return new Passage(start, end, gain, gain >= ENOUGH && !lone, repaired, exact);
  }

  /** Joins passages with one character between them. */
  private void add(CharSequence text, List<MojibakeSpan> spans, Passage next) {
    MojibakeSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last == null || next.start - last.end() > 1) {
      spans.add(
          new MojibakeSpan(
              next.start, next.end, List.of(name), "UTF-8", next.repaired, next.exact));
      return;
    }
    String between = text.subSequence(last.end(), next.start).toString();
    spans.set(
        spans.size() - 1,
        new MojibakeSpan(
            last.start(),
            next.end,
            last.readAs(),
            "UTF-8",
            last.repaired() + between + next.repaired,
            last.exact() && next.exact));
  }

  private static int bitsAsItStands(CharSequence text, int start, int end) {
    CharSequence passage = text.subSequence(start, end);
    int bits = Integer.MAX_VALUE;
    for (String language : LANGUAGES) {
      bits = Math.min(bits, UnigramModel.of(language).bits(passage));
    }
    for (int i = start + 1; i < end; i++) {
      bits += touch(text.charAt(i - 1), text.charAt(i)) ? BESIDE_LATIN : 0;
    }
    return bits;
  }

  private static boolean touchesLatin(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (touch(text.charAt(i - 1), text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean touch(char a, char b) {
    return a < 0x80 && LetterFolding.isLetter(a) && isEastAsian(b)
        || b < 0x80 && LetterFolding.isLetter(b) && isEastAsian(a);
  }

  private boolean hasBytes(char c) {
    return c < 0x80 || bytes[c] != 0;
  }

  private static boolean isEastAsian(char c) {
    return c >= 0x3400 && (c < 0xE900 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF61 && c < 0xFFA0);
  }

  private byte[] encode(CharSequence text, int start, int end) {
    byte[] encoded = new byte[2 * (end - start)];
    int n = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int code = c < 0x80 ? c : bytes[c];
      if (code > 0xFF) {
        encoded[n++] = (byte) (code >> 8);
      }
      encoded[n++] = (byte) code;
    }
    return Arrays.copyOf(encoded, n);
  }
}
