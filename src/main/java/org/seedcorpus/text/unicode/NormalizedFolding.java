package org.seedcorpus.text.unicode;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Objects;

/** Folds a text as a whole, as {@link TextFolding} says: its table does not know all of it. */
final class NormalizedFolding {
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Iota subscript: it becomes a letter, so it is put in its order before (Unicode 3.13, D145). */
  static final UnicodeSet IOTA_SUBSCRIPT =
      Objects.requireNonNull(CharacterSets.named("with U+0345"));

  /** Arabic and Hebrew text is the same with and without them. */
  private static final UnicodeSet OPTIONAL =
      CharacterSets.of(
          "[\\u0640\\u064B-\\u0652\\u0670\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5"
              + "\\u05C7[:Default_Ignorable_Code_Point:]]");

  private static final UnicodeSet QUOTES =
      CharacterSets.of("[[:Quotation_Mark:]\\u05F3\\u05F4\\u02BC`\\u00B4]");
  private static final UnicodeSet DASHES = CharacterSets.of("[:Dash:]");

  private NormalizedFolding() {}

  static String text(CharSequence text) {
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
