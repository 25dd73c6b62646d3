package org.seedcorpus.text.language;

import java.util.Set;

/**
 * Words that are rightly spelled against a rule: text files beside this class, for native speakers
 * to amend.
 */
public final class SpellingExceptions {
  /** Hebrew words with a final letter inside. */
  public static final Set<String> INNER_FINAL_LETTERS = read("he/inner-final-letters");

  /** Endings that other languages write with the letters of Arabic. */
  public static final Set<String> ARABIC_SPELLINGS = read("arabic-spellings");

  /** Ends of addresses and names of letters: a full stop beside one of them is not an error. */
  public static final Set<String> PARTS_OF_NAMES = read("name-parts");

  private SpellingExceptions() {}

  private static Set<String> read(String name) {
    return Set.copyOf(ResourceLines.lines("words/" + name + ".txt"));
  }
}
