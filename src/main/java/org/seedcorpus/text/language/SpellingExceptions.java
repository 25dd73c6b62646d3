package org.seedcorpus.text.language;

import java.util.Set;

/** Words that are rightly spelled against a rule: text files beside this class, to be arepaired. */
public final class SpellingExceptions {
  /** Hebrew words with a final letter inside. */
  public static final Set<String> INNER_FINAL_LETTERS = read("he/inner-final-letters");

  /** Endings that other languages write with the letters of Arabic. */
  public static final Set<String> ARABIC_SPELLINGS = read("arabic-spellings");

  private SpellingExceptions() {}

  private static Set<String> read(String name) {
    return Set.copyOf(ResourceLines.lines("words/" + name + ".txt"));
  }
}
