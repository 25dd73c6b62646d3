package org.seedcorpus.text.unicode;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * What is the same to a reader, whatever its spelling in Unicode: compatibility forms, case, white
 * space, invisible marks, tatweel, vowel signs of Arabic and Hebrew, kinds of quotation marks and
 * dashes.
 */
public final class TextFolding {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  /** Arabic and Hebrew text is the same with and without them. */
  private static final UnicodeSet OPTIONAL =
      new UnicodeSet(
              "[\\u0640\\u064B-\\u0652\\u0670\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5"
                  + "\\u05C7[:Default_Ignorable_Code_Point:]]")
          .freeze();

  private static final UnicodeSet QUOTES =
      new UnicodeSet("[[:Quotation_Mark:]\\u05F3\\u05F4\\u02BC`\\u00B4]").freeze();
  private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]").freeze();

  private TextFolding() {}

  /** Returns the text without what does not matter; blanks at its ends go, others become one. */
  public static String text(CharSequence text) {
    String folded = NFKC_CASEFOLD.normalize(text);
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
