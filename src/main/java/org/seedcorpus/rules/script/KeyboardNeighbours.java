package org.seedcorpus.rules.script;

import java.util.HashMap;
import java.util.Map;

/**
 * Which keys are beside each other, on the usual layouts. Persian has none here: every second of
 * its rare words that differ in a key is a word of its own.
 */
final class KeyboardNeighbours {
  private static final Map<String, String[]> ROWS =
      Map.of(
          "ar", new String[] {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر ىةوزظ"},
          "he", new String[] {"  קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"},
          "en", new String[] {"qwertyuiop", "asdfghjkl", "zxcvbnm"},
          "ru", new String[] {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"});

  private static final Map<String, Map<Character, String>> NEIGHBOURS = new HashMap<>();

  static {
    ROWS.forEach((language, rows) -> NEIGHBOURS.put(language, neighbours(rows)));
  }

  private KeyboardNeighbours() {}

  /** Returns the letters beside a letter; empty if the layout is not known. */
  static String of(char letter, String language) {
    return NEIGHBOURS.getOrDefault(language, Map.of()).getOrDefault(letter, "");
  }

  private static Map<Character, String> neighbours(String[] rows) {
    Map<Character, String> neighbours = new HashMap<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length(); column++) {
        String beside =
            at(rows, row, column - 1)
                + at(rows, row, column + 1)
                + at(rows, row - 1, column)
                + at(rows, row - 1, column + 1)
                + at(rows, row + 1, column - 1)
                + at(rows, row + 1, column);
        neighbours.put(rows[row].charAt(column), beside);
      }
    }
    return neighbours;
  }

  private static String at(String[] rows, int row, int column) {
    boolean is = row >= 0 && row < rows.length && column >= 0 && column < rows[row].length();
    return is && rows[row].charAt(column) != ' ' ? rows[row].substring(column, column + 1) : "";
  }
}
