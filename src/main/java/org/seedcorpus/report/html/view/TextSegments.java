package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Splits text into what may reach a page as it is and what needs a stand-in. */
final class TextSegments {
  private TextSegments() {}

  /**
   * Returns the range's pieces.
   *
   * @param marked whether invisible characters that belong in text get a visible stand-in too
   */
  static List<TextSegment> of(String text, int start, int end, boolean marked) {
    List<TextSegment> pieces = new ArrayList<>();
    int plain = start;
    int length;
    for (int i = start; i < end; i += length) {
      int whole = text.codePointAt(i);
      int codePoint = Character.charCount(whole) > end - i ? text.charAt(i) : whole;
      length = Character.charCount(codePoint);
      boolean dangerous = ControlCharacters.isDangerous(codePoint);
      boolean soft = ControlCharacters.isSoft(codePoint);
      if (!dangerous && !soft && !(marked && ControlCharacters.isOddSpace(codePoint))) {
        continue;
      }
      if (i > plain) {
        pieces.add(TextSegment.plain(text.substring(plain, i)));
      }
      plain = i + length;
      pieces.add(
          new TextSegment(
              dangerous ? "" : text.substring(i, plain),
              CharacterNames.abbreviation(codePoint),
              CharacterNames.number(codePoint) + " " + CharacterNames.name(codePoint),
              dangerous || marked));
    }
    if (end > plain) {
      pieces.add(TextSegment.plain(text.substring(plain, end)));
    }
    return pieces;
  }
}
