package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.characters.LeftoverMarkup.Markup;
import org.seedcorpus.text.SeedText;

/** The named and numbered character references of HTML. */
final class Entities {
  private static final int LONGEST_NAME = 8;

  /** U+00A0 to U+00FF in order (HTML 4.01, 24.2). */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** Name, character, name, character. */
  private static final String OTHERS =
      "quot \" apos ' amp & lt < gt > OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ"
          + " tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E"
          + " rlm \u200F ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger †"
          + " Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™"
          + " larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ hearts ♥"
          + " alpha α beta β gamma γ delta δ mu μ pi π sigma σ omega ω Omega Ω Delta Δ radic √ sum ∑";

  private static final Map<String, String> CHARACTERS = characters();

  private Entities() {}

  /** The run of references that begins at the index. */
  static @Nullable Markup at(SeedText text, int index) {
    if (text.codePointBefore(index) == ';' && endsOne(text, index)) {
      return null;
    }
    Markup run = null;
    for (Markup next = one(text, index); next != null; next = one(text, next.end())) {
      String before = run == null ? "" : run.plain();
      String plain = next.plain();
      run =
          new Markup("entity", next.end(), before == null || plain == null ? null : before + plain);
    }
    return run;
  }

  /** Says whether a reference ends before the index. */
  private static boolean endsOne(SeedText text, int index) {
    for (int i = index - 2; i >= 0 && index - i <= LONGEST_NAME + 4; i--) {
      if (text.charAt(i) == '&') {
        Markup one = one(text, i);
        return one != null && one.end() == index;
      }
    }
    return false;
  }

  private static @Nullable Markup one(SeedText text, int index) {
    if (text.codePointFrom(index) != '&') {
      return null;
    }
    int end = index + 1;
    if (text.codePointFrom(end) == '#') {
      return number(text, end + 1);
    }
    while (end - index <= LONGEST_NAME && isAsciiLetterOrDigit(text.codePointFrom(end))) {
      end++;
    }
    if (text.codePointFrom(end) != ';') {
      return null;
    }
    String character = CHARACTERS.get(text.text(index + 1, end));
    return character == null ? null : new Markup("entity", end + 1, safe(character));
  }

  private static @Nullable Markup number(SeedText text, int start) {
    boolean hex = (text.codePointFrom(start) | 0x20) == 'x';
    int i = hex ? start + 1 : start;
    int first = i;
    int value = 0;
    for (; i - first < 7; i++) {
      int c = text.codePointFrom(i);
      int digit = c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
      if (digit < 0) {
        break;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    if (i == first || text.codePointFrom(i) != ';' || value > Character.MAX_CODE_POINT) {
      return null;
    }
    boolean sure = value >= 0xA0 || value >= ' ' && value < 0x7F;
    String plain = sure && UCharacter.isPrintable(value) ? Character.toString(value) : "&";
    return new Markup("entity", i + 1, safe(plain));
  }

  /** None for what could become part of other markup. */
  private static @Nullable String safe(String character) {
    return "&<>".contains(character) ? null : character;
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static Map<String, String> characters() {
    Map<String, String> characters = new HashMap<>();
    String[] latin = LATIN_1.split(" ");
    for (int i = 0; i < latin.length; i++) {
      characters.put(latin[i], Character.toString(0xA0 + i));
    }
    String[] others = OTHERS.split(" ");
    for (int i = 0; i < others.length; i += 2) {
      characters.put(others[i], others[i + 1]);
    }
    return characters;
  }
}
