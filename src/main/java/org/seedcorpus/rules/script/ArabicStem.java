package org.seedcorpus.rules.script;

/**
 * What is left of an Arabic word without its article and ending: «الإلكترونية» and «الكترونيا» have
 * the stems «إلكتروني» and «الكتروني», which differ in the hamza alone.
 *
 * @param written the stem as it is written
 * @param plain the stem with a bare alef: equal for spellings of one word
 */
record ArabicStem(String written, String plain) {
  static final int SHORTEST = 5;

  /** A stem without the article still begins with an alef, or the article is part of it. */
  static ArabicStem of(String word) {
    char[] units = word.toCharArray();
    int start = start(units, 0, units.length);
    int end = end(units, start, units.length);
    String rest = word.substring(start, end);
    return new ArabicStem(rest, isAlef(rest.charAt(0)) ? 'ا' + rest.substring(1) : rest);
  }

  /** Returns where the stem of the word {@code [start, end)} begins. */
  static int start(char[] units, int start, int end) {
    int article = 0;
    char first = units[start];
    if (end - start >= SHORTEST) {
      if (first == 'ا' || first == 'ل') {
        article = units[start + 1] == 'ل' ? 2 : 0;
      } else if (first == 'و' || first == 'ب' || first == 'ف' || first == 'ك') {
        article = units[start + 1] == 'ا' && units[start + 2] == 'ل' ? 3 : 0;
      }
    }
    int stem = start + article;
    return end - stem >= SHORTEST && isAlef(units[stem]) ? stem : start;
  }

  /** Returns where the stem that begins at {@code start} ends, of the word that ends at the end. */
  static int end(char[] units, int start, int end) {
    if (end - start > SHORTEST) {
      char last = units[end - 1];
      if (last == 'ة' || last == 'ه' || last == 'ا') {
        return end - 1;
      }
      char before = units[end - 2];
      boolean plural =
          last == 'ت' ? before == 'ا' : last == 'ن' && (before == 'ي' || before == 'و');
      if (plural && end - start > SHORTEST + 1) {
        return end - 2;
      }
    }
    return end;
  }

  /** Returns whether it is long enough to be told from others. */
  boolean isLong() {
    return plain.length() >= SHORTEST;
  }

  /** Returns whether the word begins with an alef: then it may have a hamza or none. */
  boolean hasAlef() {
    return plain.charAt(0) == 'ا';
  }

  static boolean isAlef(char c) {
    return c == 'ا' || c == 'أ' || c == 'إ';
  }
}
