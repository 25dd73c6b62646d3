package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** The brackets of the Basic Multilingual Plane that pair (Bidi_Paired_Bracket, UAX #9 BD14). */
public final class Brackets {
  /** All of them. */
  public static final UnicodeSet ALL =
      CharacterSets.of("[[[:bpt=Open:][:bpt=Close:]]&[\\u0000-\\uFFFF]]");

  private static final UnicodeSet OPENING = CharacterSets.of("[:bpt=Open:]");

  private Brackets() {}

  /** Returns whether the unit is a bracket. */
  public static boolean isBracket(char c) {
    return c >= '(' && (c <= '}' || c >= 0xF3A) && ALL.contains(c);
  }

  /** Returns whether the bracket opens. */
  public static boolean isOpening(int bracket) {
    return bracket == '(' || OPENING.contains(bracket);
  }

  /** Returns the other half of the bracket's pair. */
  public static char otherHalf(int bracket) {
    return (char) UCharacter.getBidiPairedBracket(bracket);
  }
}
