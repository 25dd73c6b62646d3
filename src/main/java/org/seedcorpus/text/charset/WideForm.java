package org.seedcorpus.text.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 and UTF-32, by their byte order mark or by the text that they make. */
final class WideForm {
  private static final List<String> NAMES = List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");

  /** What a character of Chinese, Japanese or Korean costs at most on average. */
  private static final int BITS_OF_CHINESE = 13;

  private WideForm() {}

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
    for (String name : NAMES) {
      if (bytes.length < 8 || bytes.length % (name.startsWith("UTF-32") ? 4 : 2) != 0) {
        continue;
      }
      String text = Decoding.strict(bytes, 0, Charset.forName(name));
      if (text != null && (plausible(text) || (name.startsWith("UTF-32") && assigned(text)))) {
        return name;
      }
    }
    return null;
  }

  /** Whether nearly all characters are assigned and of two scripts, with spaces or line ends. */
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
      if (type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || (type == Character.CONTROL && !lineEnd)) {
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
      least = Math.min(least, CharacterModel.of(family.language()).bits(text));
    }
    return n == 0 ? Integer.MAX_VALUE : least / n;
  }
}
