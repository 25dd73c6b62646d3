package org.seedcorpus.text.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of East Asian charsets, each containing the one before it.
 *
 * @param language BCP 47 tag of its language
 * @param charsets names as the JDK knows them, from the narrowest to the widest
 */
record MultiByteCharset(String language, List<String> charsets) {
  static final List<MultiByteCharset> ALL =
      List.of(
          new MultiByteCharset("zh-Hans", List.of("GB2312", "GBK", "GB18030")),
          new MultiByteCharset("zh-Hant", List.of("Big5", "x-windows-950", "Big5-HKSCS")),
          new MultiByteCharset("ja", List.of("Shift_JIS", "windows-31j")),
          new MultiByteCharset("ja", List.of("EUC-JP")),
          new MultiByteCharset("ko", List.of("EUC-KR", "x-windows-949")),
          new MultiByteCharset("ko", List.of("x-Johab")),
          new MultiByteCharset("zh-Hant", List.of("x-EUC-TW")));

  /** The likeliest of all families for a sample. */
  static CharsetCandidate best(byte[] sample, @Nullable String declared) {
    CharsetCandidate best = new CharsetCandidate("", "", Integer.MAX_VALUE);
    for (MultiByteCharset family : ALL) {
      String widest = family.charsets.get(family.charsets.size() - 1);
      String text = new String(sample, Charset.forName(widest));
      int bits = UnigramModel.of(family.language).bits(text);
      if (declared != null && !family.language.startsWith(declared)) {
        bits += 6 + bits / 20;
      }
      if (bits < best.bits()) {
        best = new CharsetCandidate(widest, family.language, bits);
      }
    }
    return best;
  }

  /** The narrowest charset of the family of {@code widest} that decodes all of the bytes. */
  static String narrowest(String widest, byte[] bytes) {
    for (MultiByteCharset family : ALL) {
      if (family.charsets.contains(widest)) {
        for (String name : family.charsets) {
          if (LegacyDecoder.strict(bytes, name) != null) {
            return name;
          }
        }
      }
    }
    return widest;
  }
}
