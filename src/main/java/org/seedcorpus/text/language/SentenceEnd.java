package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seedcorpus.text.unicode.CharacterSets;

/** How sentences end. */
public final class SentenceEnd {
  /** What may follow the full stop: quotation marks and brackets that close. */
  private static final UnicodeSet CLOSING =
      CharacterSets.of("[[:Pe:][:Pf:][:Pi:]\"'\\u200E\\u200F\\u2069]");

  /** What may follow that: the number of a note or page, “[12]”, “(4 / 358)”. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\s)\\s*+[(\\[][^\\p{L}()\\[\\]]*+[)\\]]$");

  /** “W.A.M.”, “Ph.D.”, and how names of companies end; possessive, for the stack. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}.])(?:\\p{L}\\p{M}*+(?:\\p{L}\\p{M}*+)?\\.){2,}+$"
              + "|(?<![\\p{L}\\p{M}])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Cie|Pty|Assn|Şti|al|etc)\\.$",
          Pattern.CASE_INSENSITIVE);

  private SentenceEnd() {}

  /** Returns whether the text ends in a full stop of any script; an ellipsis is not one. */
  public static boolean endsLikeOne(String text) {
    String ink = withoutClosing(text);
    if (ink.isEmpty()) {
      return false;
    }
    int last = ink.codePointBefore(ink.length());
    if (last == '.') {
      return !ink.endsWith("..") && !ink.endsWith("….") && !endsInAbbreviation(ink);
    }
    return last != '!'
        && last != '?'
        && last != 0x061F
        && UCharacter.hasBinaryProperty(last, UProperty.S_TERM);
  }

  /** Returns whether the text ends in a mark after which it goes on, or that ended a sentence. */
  public static boolean endsInPunctuation(String text) {
    String ink = withoutClosing(text);
    int last = ink.isEmpty() ? 0 : ink.codePointBefore(ink.length());
    return last == '…' || UCharacter.hasBinaryProperty(last, UProperty.TERMINAL_PUNCTUATION);
  }

  /** Returns whether the full stop at the end of the text belongs to its last word. */
  public static boolean endsInAbbreviation(String text) {
    String ink = withoutClosing(text);
    return ink.endsWith(".") && (ABBREVIATION.matcher(ink).find() || endsInThai(ink));
  }

  /** Thai puts full stops behind abbreviations only. */
  private static boolean endsInThai(String ink) {
    return ink.length() > 1
        && UScript.getScript(ink.codePointBefore(ink.length() - 1)) == UScript.THAI;
  }

  private static String withoutClosing(String text) {
    String ink = text;
    if (text.endsWith(")") || text.endsWith("]")) {
      Matcher reference = REFERENCE.matcher(text);
      ink = reference.find() ? text.substring(0, reference.start()) : text;
    }
    return ink.substring(0, CLOSING.spanBack(ink, UnicodeSet.SpanCondition.SIMPLE));
  }
}
