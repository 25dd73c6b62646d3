package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Small numbers for the letters of one script, so that groups of letters are looked up as ints.
 * Letters are folded as {@link NgramExtractor} folds them.
 */
final class LetterCodes {
  /** Ends a word. */
  static final short BREAK = 0;

  /** Is passed over inside a word: a vowel mark, a tatweel. */
  static final short PASSED_OVER = -1;

  /** A letter if letters of the script are on both sides. */
  static final short APOSTROPHE = -2;

  /** A word's edge, in a group of three. */
  static final int EDGE = 1;

  /** A letter of the script that no table of a language has. */
  private static final short OTHER = 2;

  /** The greatest code and one more: ten bits. */
  static final int LIMIT = 1 << 10;

  private final int script;
  private final short[] known = new short[Character.MAX_VALUE + 1];
  private int next = OTHER + 1;

  /** The codes in blocks of 256 characters, each made when first asked for. */
  private final AtomicReferenceArray<short[]> blocks = new AtomicReferenceArray<>(256);

  LetterCodes(int script) {
    this.script = script;
  }

  /** Returns one more than the greatest code. */
  int count() {
    return next;
  }

  /** Returns the code of a folded letter of a table, an apostrophe or an edge. */
  int add(char letter) {
    if (letter == NgramExtractor.EDGE) {
      return EDGE;
    }
    if (known[letter] == 0) {
      if (next == LIMIT) {
        throw new IllegalStateException("more letters than codes");
      }
      known[letter] = (short) next++;
    }
    return known[letter];
  }

  /** Returns the code of a character of a text, folded; not before all tables are read. */
  int of(char c) {
    short[] block = blocks.getAcquire(c >> 8);
    return (block == null ? read(c >> 8) : block)[c & 0xFF];
  }

  /** Returns the code of the apostrophe as a letter. */
  int apostrophe() {
    return known['\''] == 0 ? OTHER : known['\''];
  }

  private short[] read(int number) {
    short[] block = new short[256];
    for (int i = 0; i < block.length; i++) {
      block[i] = code((char) (number << 8 | i));
    }
    blocks.set(number, block);
    return block;
  }

  private short code(char c) {
    if (ScriptTable.of(c) == script) {
      short code = known[NgramExtractor.folded(c)];
      return code == 0 ? OTHER : code;
    }
    boolean cased = script == UScript.LATIN || script == UScript.CYRILLIC;
    if (cased && (c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘')) {
      return APOSTROPHE;
    }
    int type = UCharacter.getType(c);
    boolean passed =
        c == 'ـ'
            || type == ECharacterCategory.NON_SPACING_MARK
            || type == ECharacterCategory.FORMAT && c != '\u200C';
    return passed ? PASSED_OVER : BREAK;
  }
}
