package org.seedcorpus.rules.repetition;

import java.util.Locale;
import org.seedcorpus.text.language.WordNormalizer;
import org.seedcorpus.text.unicode.LooseFold;

/**
 * A word as it is spelt.
 *
 * @param letters it without invisible characters
 * @param marks its vowel marks
 */
record Spelling(String letters, String marks) {
  static Spelling of(String raw) {
    StringBuilder letters = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!WordNormalizer.isIgnored(c)) {
        letters.append(c);
      }
      if (WordNormalizer.isVowelMark(c)) {
        marks.append(c);
      }
    }
    return new Spelling(letters.toString(), marks.toString());
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  boolean isCapital() {
    return Character.isUpperCase(letters.charAt(0));
  }

  boolean isUpper() {
    return letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** Returns whether the two differ in the kind of an apostrophe or gershayim, and nothing else. */
  boolean isLikeButForQuotes(Spelling other) {
    if (length() != other.length() || letters.equals(other.letters)) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      char one = letters.charAt(i);
      char two = other.letters.charAt(i);
      if (one != two && (Character.isLetter(one) || LooseFold.of(one) != LooseFold.of(two))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether one of the two has only marks of the other: أن beside أَنَّ, not أَنْ. */
  boolean differsInPresence(Spelling other) {
    boolean fewer = marks.length() <= other.marks.length();
    String few = fewer ? marks : other.marks;
    String many = fewer ? other.marks : marks;
    int found = 0;
    for (int i = 0; i < many.length() && found < few.length(); i++) {
      found += many.charAt(i) == few.charAt(found) ? 1 : 0;
    }
    return found == few.length();
  }
}
