package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.report.wording.Controls;

/** Splits text into what may reach a page as it is and what needs a stand-in. */
final class Pieces {
  private Pieces() {}

  /**
   * Returns the range's pieces.
   *
   * @param marked whether invisible characters that belong in text get a visible stand-in too
   */
  static List<Piece> of(String text, int start, int end, boolean marked) {
    List<Piece> pieces = new ArrayList<>();
    int plain = start;
    int length;
    for (int i = start; i < end; i += length) {
      int whole = text.codePointAt(i);
      int codePoint = Character.charCount(whole) > end - i ? text.charAt(i) : whole;
      length = Character.charCount(codePoint);
      boolean dangerous = Controls.isDangerous(codePoint);
      boolean soft = Controls.isSoft(codePoint);
      if (!dangerous && !soft && !(marked && Controls.isOddSpace(codePoint))) {
        continue;
      }
      if (i > plain) {
        pieces.add(Piece.plain(text.substring(plain, i)));
      }
      plain = i + length;
      pieces.add(
          new Piece(
              dangerous ? "" : text.substring(i, plain),
              Controls.shortName(codePoint),
              Controls.number(codePoint) + " " + Controls.name(codePoint),
              dangerous || marked));
    }
    if (end > plain) {
      pieces.add(Piece.plain(text.substring(plain, end)));
    }
    return pieces;
  }
}
