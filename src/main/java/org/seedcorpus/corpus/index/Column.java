package org.seedcorpus.corpus.index;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.KeywordFile;

/** What a column of an index's table holds, known by its header in many languages. */
enum Column {
  FILE,
  LANGUAGE,
  DIRECTION,
  HEADLINE,
  SOURCE,
  ENCODING,
  SHA256,
  ALLOW;

  private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Pattern SEPARATOR = Pattern.compile("[/|()،,;]");

  // Accents, vowel marks, tatweel, and what stands between the words of "SHA-256" or "file_name".
  // The marks of the Indic scripts and of Thai are part of the word, and stay.
  private static final Pattern DROPPED =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u0655\\u0670]"
              + "|[\\s\\p{Punct}\\u2010-\\u2015\\u066A]+");
  private static final Map<String, Column> NAMES = new HashMap<>();

  static {
    KeywordFile.read("index/columns.txt")
        .forEach(
            (section, words) -> {
              Column column = valueOf(section.toUpperCase(Locale.ROOT));
              words.forEach(word -> NAMES.put(folded(word), column));
            });
  }

  /** Returns what the header means, as a whole or in its first known part; null if unknown. */
  static @Nullable Column of(String header) {
    Column whole = NAMES.get(folded(header));
    if (whole != null) {
      return whole;
    }
    for (String part : SEPARATOR.split(header)) {
      Column column = NAMES.get(folded(part));
      if (column != null) {
        return column;
      }
    }
    return null;
  }

  /** Returns whether two names differ in case, accents, spaces and punctuation at most. */
  static boolean isSame(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String header) {
    return DROPPED.matcher(NFD.normalize(CASEFOLD.normalize(header))).replaceAll("");
  }
}
