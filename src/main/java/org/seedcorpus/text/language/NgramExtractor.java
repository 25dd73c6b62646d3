package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/**
 * What tells the languages of one script apart in a text: its letters, their groups of three within
 * a word and at its edges, and its words.
 *
 * <p>Letters are folded to lower case, and ي and ك into ی and ک: which of them somebody typed tells
 * the keyboard, not the language. The marks of Arabic and Hebrew and tatweel are passed over, so
 * vocalised text looks like plain text. An apostrophe between letters is a letter ({@code o'zbek}).
 * Letters beyond the Basic Multilingual Plane and of other scripts end a word.
 */
public final class NgramExtractor {
  /** The three kinds of features. */
  public enum Kind {
    LETTERS(0),
    GRAMS(1),
    WORDS(2);

    /** The kind's place in arrays that have one element a kind. */
    final int place;

    Kind(int place) {
      this.place = place;
    }
  }

  /** Where features go. */
  @FunctionalInterface
  public interface Sink {
    /** Takes one feature: the characters from {@code start} to before {@code end} of a buffer. */
    void feature(Kind kind, CharSequence buffer, int start, int end);
  }

  /** Stands for a word's edge in a group of three. */
  public static final char EDGE = '_';

  /** Longer words are no use as evidence: none is among a language's frequent ones. */
  static final int LONGEST_WORD = 12;

  private NgramExtractor() {}

  /**
   * Names every feature of {@code text}.
   *
   * @param script the UScript code whose letters count
   */
  public static void each(CharSequence text, int script, Sink sink) {
    StringBuilder word = new StringBuilder().append(EDGE);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (ScriptTable.of(c) == script) {
        word.append(folded(c));
      } else if (isApostrophe(c, script)
          && word.length() > 1
          && i + 1 < length
          && ScriptTable.of(text.charAt(i + 1)) == script) {
        word.append('\'');
      } else if (word.length() > 1 && !isPassedOver(c)) {
        end(word, sink);
      }
    }
    end(word, sink);
  }

  private static void end(StringBuilder word, Sink sink) {
    int letters = word.length() - 1;
    word.append(EDGE);
    for (int i = 1; i <= letters; i++) {
      sink.feature(Kind.LETTERS, word, i, i + 1);
      sink.feature(Kind.GRAMS, word, i - 1, i + 2);
    }
    if (letters > 1 && letters <= LONGEST_WORD) {
      sink.feature(Kind.WORDS, word, 1, letters + 1);
    }
    word.setLength(1);
  }

  /** Returns the letter in lower case; ي and ك as ی and ک. */
  static char folded(char c) {
    return switch (c) {
      case 'ي' -> 'ی';
      case 'ك' -> 'ک';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isApostrophe(char c, int script) {
    return (c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘')
        && (script == UScript.LATIN || script == UScript.CYRILLIC);
  }

  private static boolean isPassedOver(char c) {
    int type = UCharacter.getType(c);
    return c == 'ـ'
        || type == UCharacterCategory.NON_SPACING_MARK
        || (type == UCharacterCategory.FORMAT && c != '\u200C');
  }
}
