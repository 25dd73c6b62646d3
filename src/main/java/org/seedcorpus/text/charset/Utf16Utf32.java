package org.seedcorpus.text.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.SeedText;

/** Recognises UTF-16 and UTF-32, by their byte order mark or by the text they make, and decodes. */
final class Utf16Utf32 {
  private static final List<String> NAMES = List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");

  /** Bytes that are looked at where no mark announces the charset. */
  private static final int SAMPLE = 1 << 16;

  /** What a character of Chinese, Japanese or Korean costs at most on average. */
  private static final int BITS_OF_CHINESE = 13;

  private Utf16Utf32() {}

  /** The charset that a byte order mark announces, UTF-8 not included. */
  static @Nullable String announced(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return "UTF-32LE";
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32BE";
    }
    return starts(bytes, 0xFF, 0xFE) ? "UTF-16LE" : starts(bytes, 0xFE, 0xFF) ? "UTF-16BE" : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset, without a mark, in which the bytes are text that somebody would write. */
  static @Nullable String recognised(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    for (String name : NAMES) {
      if (bytes.length < 8) {
        continue;
      }
      DecodedText decoding = decode(sample, name);
      String text = decoding.text().toString();
      if (decoding.malformed().stream()
              .allMatch(bad -> bad.kind() == MalformedSequence.Kind.CUT_OFF)
          && (plausible(text) || (name.startsWith("UTF-32") && assigned(text)))) {
        return name;
      }
    }
    return null;
  }

  /** Decodes all bytes; a byte order mark stays, as in {@link DecodedText}. */
  static DecodedText decode(byte[] bytes, String charset) {
    int width = charset.startsWith("UTF-16") ? 2 : 4;
    boolean little = charset.endsWith("LE");
    char[] chars = new char[bytes.length / 2 + 1];
    List<MalformedSequence> malformed = new ArrayList<>();
    int out = 0;
    for (int i = 0; i < bytes.length; i += width) {
      MalformedSequence.Kind fault = null;
      int c = 0;
      if (i + width > bytes.length) {
        fault = MalformedSequence.Kind.CUT_OFF;
      } else {
        for (int k = 0; k < width; k++) {
          c = c << 8 | bytes[little ? i + width - 1 - k : i + k] & 0xFF;
        }
        if (c < 0 || c > Character.MAX_CODE_POINT) {
          fault = MalformedSequence.Kind.ABOVE_10FFFF;
        } else if (width == 4 && c >= 0xD800 && c < 0xE000) {
          fault = MalformedSequence.Kind.SURROGATE;
        }
      }
      if (fault != null) {
        malformed.add(new MalformedSequence(out, i, Math.min(width, bytes.length - i), fault));
        c = 0xFFFD;
      }
      out += Character.toChars(c, chars, out);
    }
    if (width == 2) {
      replaceHalves(chars, out, bytes.length, malformed);
    }
    SeedText text = SeedText.of(new String(chars, 0, out));
    return new DecodedText(bytes, text, Charset.forName(charset), malformed);
  }

  /** Puts U+FFFD for halves of surrogate pairs. */
  private static void replaceHalves(
      char[] chars, int length, int byteLength, List<MalformedSequence> malformed) {
    for (int i = 0; i < length; i++) {
      if (!Character.isSurrogate(chars[i])) {
        continue;
      }
      if (Character.isHighSurrogate(chars[i])
          && i + 1 < length
          && Character.isLowSurrogate(chars[i + 1])) {
        i++;
        continue;
      }
      boolean last = 2 * i + 2 >= byteLength && Character.isHighSurrogate(chars[i]);
      MalformedSequence.Kind kind =
          last ? MalformedSequence.Kind.CUT_OFF : MalformedSequence.Kind.SURROGATE;
      chars[i] = '\uFFFD';
      malformed.add(new MalformedSequence(i, 2 * i, 2, kind));
    }
    malformed.sort(Comparator.comparingInt(MalformedSequence::index));
  }

  /**
   * Returns whether nearly all characters are assigned and of two scripts, with spaces or line
   * ends.
   */
  private static boolean plausible(String text) {
    int n = 0;
    int good = 0;
    int spaces = 0;
    Map<Integer, Integer> scripts = new HashMap<>();
    for (int i = 0, c; i < text.length(); i += Character.charCount(c), n++) {
      c = text.codePointAt(i);
      if (c == 0) {
        return false;
      }
      if (c == ' ' || c == '\n' || c == '\r' || c == '\u3000') {
        spaces++;
      }
      int type = UCharacter.getType(c);
      boolean lineEnd = c == '\n' || c == '\r' || c == '\t';
      if (type == UCharacterCategory.UNASSIGNED
          || type == UCharacterCategory.PRIVATE_USE
          || (type == UCharacterCategory.CONTROL && !lineEnd)) {
        continue;
      }
      good++;
      int script = UScript.getScript(c);
      if (script != UScript.COMMON && script != UScript.INHERITED) {
        scripts.merge(family(script), 1, Integer::sum);
      }
    }
    int letters = scripts.values().stream().mapToInt(x -> x).sum();
    int top = scripts.values().stream().sorted((a, b) -> b - a).limit(2).mapToInt(x -> x).sum();
    boolean han = scripts.getOrDefault(UScript.HAN, 0) > letters / 2;
    int most = spaces > 0 ? BITS_OF_CHINESE : BITS_OF_CHINESE - 2;
    return (spaces > 0 || han)
        && good >= 0.95 * n
        && top >= 0.95 * letters
        && (!han || bitsAsChinese(text) < most);
  }

  /** Four bytes a character leave so much unused that well-formed text is proof by itself. */
  private static boolean assigned(String text) {
    return text.codePoints().allMatch(c -> c != 0 && UCharacter.isDefined(c));
  }

  private static int family(int script) {
    return script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script;
  }

  /** Pairs of ASCII letters make ideographs, too, but rare ones. */
  private static int bitsAsChinese(String text) {
    int n = (int) text.chars().filter(c -> c >= 0x80).count();
    int least = Integer.MAX_VALUE;
    for (MultiByteCharset family : MultiByteCharset.ALL) {
      least = Math.min(least, UnigramModel.of(family.language()).bits(text));
    }
    return n == 0 ? Integer.MAX_VALUE : least / n;
  }
}
