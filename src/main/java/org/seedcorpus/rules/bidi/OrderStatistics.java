package org.seedcorpus.rules.bidi;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * The signs that a text is stored in reading order, or backwards, counted.
 *
 * @param forward how many words say that it is in reading order
 * @param backward how many say the opposite
 * @param perhaps how many more look as if they did
 * @param forwardLines how many lines have words that say so and none that says the opposite
 * @param backwardLines the lines, 0-based, in which the words that say the opposite prevail
 */
record OrderStatistics(
    int forward, int backward, int perhaps, int forwardLines, List<Integer> backwardLines) {
  /** Fewer signs are chance: names, foreign words, slips. */
  private static final int ENOUGH = 3;

  private static final int ENOUGH_IN_LINE = 2;

  /** Nothing seen. */
  static final OrderStatistics NONE = new OrderStatistics(0, 0, 0, 0, List.of());

  static OrderStatistics of(SeedText text, WordIndex words, OrderEvidence signs) {
    List<Integer> lines = new ArrayList<>();
    int[] all = new int[4]; // the last: lines in reading order
    int[] ofLine = new int[3];
    int line = 0;
    int lineEnd = text.lineEnd(0);
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      if (start > lineEnd) {
        close(line, ofLine, all, lines);
        line = text.lineOf(start);
        lineEnd = text.lineEnd(line);
      }
      if (ArabicHebrewLetters.direction(text.codePointAt(start)) == 1 || end - start > 24) {
        continue;
      }
      boolean abbreviated = isQuote(text, start - 1) || isQuote(text, end);
      switch (signs.sign(text.text(start, end), abbreviated)) {
        case FORWARD -> ofLine[0]++;
        case BACKWARD -> ofLine[1]++;
        case PERHAPS_BACKWARD -> ofLine[2]++;
        case NONE -> {}
      }
    }
    close(line, ofLine, all, lines);
    return new OrderStatistics(all[0], all[1], all[2], all[3], lines);
  }

  private static void close(int line, int[] ofLine, int[] all, List<Integer> lines) {
    int backward = ofLine[1] + (ofLine[1] > 0 ? ofLine[2] : 0);
    if (backward >= ENOUGH_IN_LINE && backward > 2 * ofLine[0]) {
      lines.add(line);
    }
    all[3] += ofLine[0] > 0 && ofLine[1] == 0 ? 1 : 0;
    for (int i = 0; i < ofLine.length; i++) {
      all[i] += ofLine[i];
      ofLine[i] = 0;
    }
  }

  private static boolean isQuote(SeedText text, int i) {
    return i >= 0
        && i < text.length()
        && "\"'\u05F3\u05F4\u2019\u201D".indexOf(text.charAt(i)) >= 0;
  }

  /** Returns how many words are signs of either kind. */
  int known() {
    return forward + backward;
  }

  /** Says whether the text as a whole plainly is in reading order. */
  boolean isForward() {
    return forward > 4 * (backward + perhaps + 1);
  }

  /** Says whether the text as a whole is stored backwards, not one line among others. */
  boolean isBackward() {
    boolean oneAmongOthers = backwardLines.size() == 1 && forwardLines > 0;
    return backward >= ENOUGH && backward + perhaps > forward && !oneAmongOthers;
  }
}
