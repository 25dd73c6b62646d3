package org.seedcorpus.corpus.index;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.KeywordFile;
import org.seedcorpus.text.unicode.UnitTable;

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

  /** In the table: the unit does not matter. */
  static final char DROPPED = 0;

  /** In the table: what the unit becomes depends on its neighbours, or is longer. */
  static final char UNCERTAIN = '\uFFFF';

  /** What each unit becomes by itself. */
  private static final char[] FOLDS = UnitTable.read("name-fold");

  private static final String SEPARATORS = "/|()،,;";

  /** Nothing longer is looked up: a headline is no header. In UTF-16 units. */
  private static final int LONGEST = 60;

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
    Column column = named(header, 0, header.length());
    int start = 0;
    for (int i = 0; column == null && i <= header.length(); i++) {
      if (i == header.length() || SEPARATORS.indexOf(header.charAt(i)) >= 0) {
        column = named(header, start, i);
        start = i + 1;
      }
    }
    return column;
  }

  private static @Nullable Column named(String header, int start, int end) {
    return end - start > LONGEST ? null : NAMES.get(folded(header.substring(start, end)));
  }

  /**
   * Returns the name without what two writers of it may differ in: case, accents, spaces and
   * punctuation.
   */
  static String folded(String name) {
    char[] folded = new char[name.length()];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = FOLDS[name.charAt(i)];
      if (c == UNCERTAIN) {
        return normalized(name);
      }
      folded[length] = c;
      length += c == DROPPED ? 0 : 1;
    }
    return new String(folded, 0, length);
  }

  static String normalized(String name) {
    Normalizer2 casefold = Normalizer2.getNFKCCasefoldInstance();
    String letters = Normalizer2.getNFDInstance().normalize(casefold.normalize(name));
    StringBuilder folded = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (!isDropped(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * Accents, vowel marks, tatweel, and what stands between the words of "SHA-256" or "file_name".
   * The marks of the Indic scripts and of Thai are part of the word, and stay.
   */
  private static boolean isDropped(char c) {
    if (c < 0x80) {
      return !Character.isLetterOrDigit(c)
          && (c > ' ' && c < 0x7F || c == ' ' || c >= '\t' && c <= '\r');
    }
    return c >= 0x0300 && c <= 0x036F
        || c >= 0x0591 && c <= 0x05C7
        || c >= 0x0610 && c <= 0x061A
        || c == 0x0640
        || c >= 0x064B && c <= 0x0655
        || c == 0x066A
        || c == 0x0670
        || c >= 0x2010 && c <= 0x2015;
  }
}
