package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that are invisible or act on the characters around them, and their names. */
public final class ControlCharacters {
  private static final int BMP = 0x10000;

  /**
   * What {@link #computed} says of the Basic Multilingual Plane: every report asks of every unit.
   */
  private static final BitSet DANGEROUS = new BitSet(BMP);

  static {
    for (int codePoint = 0; codePoint < BMP; codePoint++) {
      DANGEROUS.set(codePoint, computed(codePoint));
    }
  }

  private static final String[] C0 =
      ("NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB"
              + " CAN EM SUB ESC FS GS RS US")
          .split(" ");

  /** The abbreviations of Unicode's NameAliases.txt. */
  private static final Map<Integer, String> SHORT =
      Map.ofEntries(
          Map.entry(0x7F, "DEL"),
          Map.entry(0x85, "NEL"),
          Map.entry(0xA0, "NBSP"),
          Map.entry(0xAD, "SHY"),
          Map.entry(0x034F, "CGJ"),
          Map.entry(0x061C, "ALM"),
          Map.entry(0x200B, "ZWSP"),
          Map.entry(0x200C, "ZWNJ"),
          Map.entry(0x200D, "ZWJ"),
          Map.entry(0x200E, "LRM"),
          Map.entry(0x200F, "RLM"),
          Map.entry(0x2028, "LS"),
          Map.entry(0x2029, "PS"),
          Map.entry(0x202A, "LRE"),
          Map.entry(0x202B, "RLE"),
          Map.entry(0x202C, "PDF"),
          Map.entry(0x202D, "LRO"),
          Map.entry(0x202E, "RLO"),
          Map.entry(0x202F, "NNBSP"),
          Map.entry(0x2060, "WJ"),
          Map.entry(0x2066, "LRI"),
          Map.entry(0x2067, "RLI"),
          Map.entry(0x2068, "FSI"),
          Map.entry(0x2069, "PDI"),
          Map.entry(0xFEFF, "BOM"),
          Map.entry(0xFFFD, "FFFD"));

  private ControlCharacters() {}

  /**
   * Returns whether the character must not reach a reader's screen as it is: controls, what
   * reorders text, what hides in it, lone surrogates. Joiners and direction marks are not among
   * them.
   */
  public static boolean isDangerous(int codePoint) {
    return codePoint < BMP ? DANGEROUS.get(codePoint) : computed(codePoint);
  }

  private static boolean computed(int codePoint) {
    if (codePoint < 0x20) {
      return codePoint != '\t';
    }
    if (codePoint < 0x7F) {
      return false;
    }
    if (codePoint >= 0x200C && codePoint <= 0x200F || codePoint == 0x061C) {
      return false;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.CONTROL,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR,
          UCharacterCategory.SURROGATE,
          UCharacterCategory.UNASSIGNED ->
          true;
      case UCharacterCategory.FORMAT -> !isArabicSign(codePoint);
      default -> codePoint == 0xFFFD;
    };
  }

  /** Format characters that are visible: Arabic number and end-of-ayah signs, for instance. */
  private static boolean isArabicSign(int codePoint) {
    return codePoint >= 0x0600 && codePoint <= 0x0605
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint >= 0x0890 && codePoint <= 0x0891
        || codePoint == 0x08E2;
  }

  /**
   * Returns whether the character is invisible but belongs in text: joiners and direction marks.
   */
  public static boolean isSoft(int codePoint) {
    return codePoint >= 0x200C && codePoint <= 0x200F || codePoint == 0x061C;
  }

  /** Returns whether the character is a space that looks like the common one, or like none. */
  public static boolean isOddSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint >= 0x80 && UCharacter.getType(codePoint) == UCharacterCategory.SPACE_SEPARATOR;
  }

  /** Returns a name of a few letters: {@code RLO}, or the hexadecimal number. */
  public static String shortName(int codePoint) {
    if (codePoint < C0.length) {
      return C0[codePoint];
    }
    String name = SHORT.get(codePoint);
    return name == null ? hex(codePoint) : name;
  }

  /** Returns the number as Unicode writes it: {@code U+202E}. */
  public static String number(int codePoint) {
    return "U+" + hex(codePoint);
  }

  /** Returns Unicode's name, or alias where there is only that; empty if there is neither. */
  public static String name(int codePoint) {
    String name = UCharacter.getName(codePoint);
    if (name == null) {
      name = UCharacter.getNameAlias(codePoint);
    }
    if (name != null) {
      return name;
    }
    String extended = UCharacter.getExtendedName(codePoint);
    int dash = extended.lastIndexOf('-');
    return dash < 1 ? "" : extended.substring(1, dash).toUpperCase(Locale.ROOT);
  }

  private static String hex(int codePoint) {
    return "%04X".formatted(codePoint);
  }

  /** Returns the text with dangerous characters written as {@code <U+202E>}, on one line. */
  public static String escaped(String text) {
    @Nullable StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isDangerous(codePoint)) {
        if (out == null) {
          out = new StringBuilder(text.substring(0, i));
        }
        out.append('<').append(number(codePoint)).append('>');
      } else if (out != null) {
        out.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out == null ? text : out.toString();
  }
}
