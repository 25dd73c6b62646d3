package org.seedcorpus.text.language;

import java.util.List;

/** Words that a language writes and those closest to it do not, or much more rarely. */
final class TellingWords {
  /** Lines are: a language, a gain, and words that gain so much. */
  private static final List<String> LINES = ResourceLines.lines("detect/telling-words.txt");

  private TellingWords() {}

  /** Takes words. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a word.
     *
     * @param line what has it, from {@code start} to {@code end}
     * @param gain what it gains beyond its frequency, as {@code -ln p}
     */
    void word(String line, int start, int end, double gain);
  }

  /** Names each word of a language once; none if the language has no close relatives. */
  static void each(String tag, Sink to) {
    String beginning = tag + " ";
    for (String line : LINES) {
      if (line.startsWith(beginning)) {
        int at = line.indexOf(' ', beginning.length());
        double gain = Double.parseDouble(line.substring(beginning.length(), at));
        while (at >= 0) {
          int start = at + 1;
          at = line.indexOf(' ', start);
          to.word(line, start, at < 0 ? line.length() : at, gain);
        }
      }
    }
  }
}
