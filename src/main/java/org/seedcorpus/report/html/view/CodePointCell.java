package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * One code point of a finding, in the order of the file.
 *
 * @param shown the character, or a stand-in of a few letters
 * @param pill whether it is a stand-in
 * @param number {@code U+202E}
 * @param name Unicode's name
 * @param hit whether it belongs to the finding
 */
public record CodePointCell(String shown, boolean pill, String number, String name, boolean hit) {
  private static final int BEFORE = 3;
  private static final int AFTER = 4;
  private static final int MOST = 18;

  /**
   * Returns the code points of the marked range and a few around it; none if nothing is marked, or
   * so much that single characters do not matter.
   */
  public static List<CodePointCell> of(Snippet excerpt) {
    List<CodePointCell> cells = new ArrayList<>();
    if (excerpt.end() <= excerpt.start()
        || excerpt.text().codePointCount(excerpt.start(), excerpt.end()) > MOST) {
      return cells;
    }
    String text = excerpt.text();
    int from = excerpt.start();
    for (int i = 0; i < BEFORE && from > 0; i++) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    int after = 0;
    for (int i = from; i < text.length() && after < AFTER && cells.size() < MOST; ) {
      int codePoint = text.codePointAt(i);
      boolean hit = i >= excerpt.start() && i < excerpt.end();
      cells.add(of(codePoint, hit));
      if (i >= excerpt.end()) {
        after++;
      }
      i += Character.charCount(codePoint);
    }
    return cells;
  }

  private static CodePointCell of(int codePoint, boolean hit) {
    boolean pill =
        ControlCharacters.isDangerous(codePoint)
            || ControlCharacters.isSoft(codePoint)
            || ControlCharacters.isOddSpace(codePoint);
    return new CodePointCell(
        pill ? CharacterNames.abbreviation(codePoint) : glyph(codePoint),
        pill,
        CharacterNames.number(codePoint),
        CharacterNames.name(codePoint),
        hit);
  }

  /** A mark needs something to stand on: a dotted circle (Unicode 2.11). */
  private static String glyph(int codePoint) {
    if (codePoint == ' ') {
      return "␣";
    }
    int type = Character.getType(codePoint);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return (mark ? "◌" : "") + Character.toString(codePoint);
  }
}
