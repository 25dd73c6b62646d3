package org.seedcorpus.rules.bidi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.WordEdges;

/**
 * In which order the lines of a text are stored.
 *
 * @param edges the language by which they were judged; null if it is unknown
 * @param all the evidence of all lines
 * @param forwardLines how many lines are certainly in logical order
 * @param backwardLines those, 0-based, that are certainly in visual order
 * @param doubtfulLines those that are rather in visual order, but too short to be certain
 */
record OrderStatistics(
    @Nullable WordEdges edges,
    OrderEvidence all,
    int forwardLines,
    List<Integer> backwardLines,
    List<Integer> doubtfulLines) {

  static OrderStatistics of(SeedText text, WordIndex words, @Nullable WordEdges edges) {
    OrderEvidence all = OrderEvidence.NONE;
    int forward = 0;
    List<Integer> backward = new ArrayList<>();
    List<Integer> doubtful = new ArrayList<>();
    int word = 0;
    for (int line = 0; line < text.lineCount() && word < words.count(); line++) {
      int start = text.lineStart(line);
      while (word < words.count() && words.start(word) < start) {
        word++;
      }
      OrderEvidence evidence = OrderEvidence.of(text, words, line, word, edges);
      all = all.plus(evidence);
      if (evidence.isBackward()) {
        backward.add(line);
      } else if (evidence.isForward()) {
        forward++;
      } else if (evidence.isRatherBackward()) {
        doubtful.add(line);
      }
    }
    return new OrderStatistics(edges, all, forward, backward, doubtful);
  }

  /** Returns how sure the language's letters are of the order, whichever it is. */
  int certainty() {
    return Math.abs(all.letters()) + Math.max(all.joined(), all.joinedBackward());
  }

  /** Returns whether the text as a whole is stored in visual order, not one line among others. */
  boolean isBackward() {
    boolean prevails = all.joinedBackward() > all.joined() || all.letters() < 0;
    return prevails && (backwardLines.size() > 1 || forwardLines == 0);
  }
}
