package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How messages and reports name a character: by number, Unicode name or abbreviation. */
public final class CharacterNames {
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

  private CharacterNames() {}

  /** Returns whether the set has the code point; -1, which stands for none, is in no set. */
  public static boolean in(UnicodeSet set, int codePoint) {
    return codePoint >= 0 && set.contains(codePoint);
  }

  /**
   * Returns the code point and its Unicode name, {@code U+202E RIGHT-TO-LEFT OVERRIDE}; the code
   * point alone if it has none.
   */
  public static String numberAndName(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return name.startsWith("<") ? number(codePoint) : number(codePoint) + " " + name;
  }

  /** Returns a name of a few letters: {@code RLO}, or the hexadecimal number. */
  public static String abbreviation(int codePoint) {
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

  /** Returns the numbers of all code points of a text, with spaces between. */
  public static String numbers(String text) {
    return text.codePoints().mapToObj(CharacterNames::number).collect(Collectors.joining(" "));
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
}
