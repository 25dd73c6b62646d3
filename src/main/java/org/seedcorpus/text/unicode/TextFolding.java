package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What is the same to a reader, whatever its spelling in Unicode: compatibility forms, case, white
 * space, invisible marks, tatweel, vowel signs of Arabic and Hebrew, kinds of quotation marks and
 * dashes.
 */
public final class TextFolding {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Iota subscript: it becomes a letter, so it is put in its order before (Unicode 3.13, D145). */
  private static final UnicodeSet IOTA_SUBSCRIPT = withIota();

  /** Arabic and Hebrew text is the same with and without them. */
  private static final UnicodeSet OPTIONAL =
      new UnicodeSet(
              "[\\u0640\\u064B-\\u0652\\u0670\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5"
                  + "\\u05C7[:Default_Ignorable_Code_Point:]]")
          .freeze();

  private static final UnicodeSet QUOTES =
      new UnicodeSet("[[:Quotation_Mark:]\\u05F3\\u05F4\\u02BC`\\u00B4]").freeze();
  private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]").freeze();

  /** The value of NFC_Quick_Check of what nothing before it composes with. */
  private static final int YES = 1;

  /** In the table: the unit does not matter. */
  private static final char NOTHING = 0;

  /** In the table: what the unit becomes depends on its neighbours, or is longer. */
  private static final char UNCERTAIN = '\uFFFF';

  /** What each unit becomes by itself, in blocks of 256 units, each made when first asked for. */
  private static final AtomicReferenceArray<char[]> BLOCKS = new AtomicReferenceArray<>(256);

  private TextFolding() {}

  /** Returns the text without what does not matter; blanks at its ends go, others become one. */
  public static String text(CharSequence text) {
    int length = text.length();
    char[] out = new char[length];
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char[] block = BLOCKS.getAcquire(c >> 8);
      char folded = (block == null ? read(c >> 8) : block)[c & 0xFF];
      if (folded == UNCERTAIN) {
        return normalized(text);
      }
      if (folded == ' ' ? end > 0 && out[end - 1] != ' ' : folded != NOTHING) {
        out[end++] = folded;
      }
    }
    end -= end > 0 && out[end - 1] == ' ' ? 1 : 0;
    return new String(out, 0, end);
  }

  private static UnicodeSet withIota() {
    UnicodeSet set = new UnicodeSet();
    for (int c = 0; c <= 0xFFFF; c++) {
      String parts = NFD.getDecomposition(c);
      if (c == '\u0345' || parts != null && parts.indexOf('\u0345') >= 0) {
        set.add(c);
      }
    }
    return set.freeze();
  }

  private static char[] read(int number) {
    char[] block = new char[256];
    for (int i = 0; i < block.length; i++) {
      block[i] = alone((char) (number << 8 | i));
    }
    BLOCKS.setRelease(number, block);
    return block;
  }

  /** Returns what the unit becomes whatever stands beside it. */
  private static char alone(char c) {
    if (Character.isSurrogate(c) || c == 0 || c == UNCERTAIN || IOTA_SUBSCRIPT.contains(c)) {
      return UNCERTAIN;
    }
    String folded = NFKC_CASEFOLD.normalize(Character.toString(c));
    if (folded.isEmpty()) {
      return NOTHING;
    }
    char one = folded.charAt(0);
    if (folded.length() > 1
        || UCharacter.getIntPropertyValue(one, UProperty.NFC_QUICK_CHECK) != YES) {
      return UNCERTAIN;
    }
    String out = normalized(folded);
    if (out.isEmpty()) {
      return WhiteSpace.isBlank(one) ? ' ' : NOTHING; // a mark in any order
    }
    return out.length() == 1 && UCharacter.getCombiningClass(one) == 0 ? out.charAt(0) : UNCERTAIN;
  }

  private static String normalized(CharSequence text) {
    CharSequence ordered = IOTA_SUBSCRIPT.containsNone(text) ? text : NFD.normalize(text);
    String folded = NFKC_CASEFOLD.normalize(ordered);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (c <= 0xFFFF && !Character.isSurrogate((char) c) && WhiteSpace.isBlank((char) c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (QUOTES.contains(c)) {
        out.append('"');
      } else if (DASHES.contains(c)) {
        out.append('-');
      } else if (!OPTIONAL.contains(c)) {
        out.appendCodePoint(c);
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
