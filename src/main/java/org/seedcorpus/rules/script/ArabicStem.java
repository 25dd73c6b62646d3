package org.seedcorpus.rules.script;

/**
 * What is left of an Arabic word without its article and ending: «الإلكترونية» and «الكترونيا» have
 * the stems «إلكتروني» and «الكتروني», which differ in the hamza alone.
 *
 * @param written the stem as it is written
 * @param plain the stem with a bare alef: equal for spellings of one word
 */
record ArabicStem(String written, String plain) {
  private static final int SHORTEST = 5;

  /** A stem without the article still begins with an alef, or the article is part of it. */
  static ArabicStem of(String word) {
    String rest = withoutArticle(word);
    for (String ending : new String[] {"ات", "ين", "ون", "ة", "ه", "ا"}) {
      if (rest.endsWith(ending) && rest.length() - ending.length() >= SHORTEST) {
        rest = rest.substring(0, rest.length() - ending.length());
        break;
      }
    }
    return new ArabicStem(rest, isAlef(rest.charAt(0)) ? 'ا' + rest.substring(1) : rest);
  }

  private static String withoutArticle(String word) {
    int start = 0;
    for (String article : new String[] {"وال", "بال", "فال", "كال", "ال", "لل"}) {
      if (word.startsWith(article)) {
        start = article.length();
        break;
      }
    }
    boolean cut = start > 0 && word.length() - start >= SHORTEST && isAlef(word.charAt(start));
    return cut ? word.substring(start) : word;
  }

  /** Returns whether it is long enough to be told from others. */
  boolean isLong() {
    return plain.length() >= SHORTEST;
  }

  /** Returns whether the word begins with an alef: then it may have a hamza or none. */
  boolean hasAlef() {
    return plain.charAt(0) == 'ا';
  }

  /** Returns whether the hamza that it may have is written. */
  boolean hasHamza() {
    return hasAlef() && written.charAt(0) != 'ا';
  }

  static boolean isAlef(char c) {
    return c == 'ا' || c == 'أ' || c == 'إ';
  }
}
