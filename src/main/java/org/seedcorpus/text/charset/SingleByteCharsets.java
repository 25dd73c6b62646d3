package org.seedcorpus.text.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charsets of one byte a character that are considered, the more common first. */
final class SingleByteCharsets {
  private static final String[] WESTERN = {
    "fr", "de", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "is", "ca", "en"
  };
  private static final String[] CENTRAL = {"pl", "cs", "sk", "hu", "sl", "hr", "ro", "de"};
  private static final String[] BALTIC = {"lt", "lv", "et", "pl"};
  private static final String[] RUSSIAN = {"ru", "bg", "uk", "be", "sr", "mk"};

  static final List<SingleByteCharset> ALL =
      List.of(
          new SingleByteCharset("windows-1252", WESTERN),
          new SingleByteCharset("windows-1251", RUSSIAN),
          new SingleByteCharset("windows-1256", "ar", "ar-x-vocal", "fa", "ur"),
          new SingleByteCharset("windows-1255", "he", "yi"),
          new SingleByteCharset("windows-1250", CENTRAL),
          new SingleByteCharset("windows-1253", "el"),
          new SingleByteCharset("windows-1254", "tr"),
          new SingleByteCharset("windows-1257", BALTIC),
          new SingleByteCharset("windows-1258", "vi"),
          new SingleByteCharset("x-windows-874", "th"),
          new SingleByteCharset("KOI8-R", "ru", "bg"),
          new SingleByteCharset("KOI8-U", "uk", "ru"),
          new SingleByteCharset("ISO-8859-2", CENTRAL),
          new SingleByteCharset("ISO-8859-5", RUSSIAN),
          new SingleByteCharset("ISO-8859-6", "ar", "ar-x-vocal"),
          new SingleByteCharset("ISO-8859-7", "el"),
          new SingleByteCharset("ISO-8859-8", "he", "yi"),
          new SingleByteCharset("ISO-8859-9", "tr"),
          new SingleByteCharset("ISO-8859-13", BALTIC),
          new SingleByteCharset("ISO-8859-15", WESTERN),
          new SingleByteCharset("ISO-8859-1", WESTERN),
          new SingleByteCharset("ISO-8859-4", BALTIC),
          new SingleByteCharset("ISO-8859-16", "ro", "hu", "pl"),
          new SingleByteCharset("ISO-8859-3", "eo", "tr"),
          new SingleByteCharset("TIS-620", "th"),
          new SingleByteCharset("IBM866", RUSSIAN),
          new SingleByteCharset("IBM850", WESTERN),
          new SingleByteCharset("IBM437", WESTERN),
          new SingleByteCharset("IBM852", CENTRAL),
          new SingleByteCharset("IBM855", RUSSIAN),
          new SingleByteCharset("IBM857", "tr"),
          new SingleByteCharset("IBM775", BALTIC),
          new SingleByteCharset("IBM862", "he", "yi"),
          new SingleByteCharset("IBM865", "da", "nb"),
          new SingleByteCharset("IBM861", "is"),
          new SingleByteCharset("IBM860", "pt"),
          new SingleByteCharset("x-IBM737", "el"),
          new SingleByteCharset("IBM869", "el"),
          new SingleByteCharset("x-MacRoman", WESTERN),
          new SingleByteCharset("x-MacCyrillic", RUSSIAN),
          new SingleByteCharset("x-MacUkraine", "uk", "ru"),
          new SingleByteCharset("x-MacCentralEurope", CENTRAL),
          new SingleByteCharset("x-MacCroatian", "hr", "sl"),
          new SingleByteCharset("x-MacRomania", "ro"),
          new SingleByteCharset("x-MacArabic", "ar", "ar-x-vocal", "fa"),
          new SingleByteCharset("x-MacHebrew", "he", "yi"),
          new SingleByteCharset("x-MacGreek", "el"),
          new SingleByteCharset("x-MacTurkish", "tr"),
          new SingleByteCharset("x-MacIceland", "is"));

  /** IBM’s charset of mainframes, in which even ASCII letters have other bytes. */
  static final SingleByteCharset EBCDIC = new SingleByteCharset("IBM037");

  private SingleByteCharsets() {}

  /** The charset of that name, which must be one of {@link #ALL}. */
  static SingleByteCharset of(String name) {
    SingleByteCharset charset = find(name);
    if (charset == null) {
      throw new IllegalArgumentException("no table for " + name);
    }
    return charset;
  }

  /** The charset of that name, or null if it is none of {@link #ALL}. */
  static @Nullable SingleByteCharset find(String name) {
    for (SingleByteCharset charset : ALL) {
      if (charset.name().equals(name)) {
        return charset;
      }
    }
    return null;
  }
}
