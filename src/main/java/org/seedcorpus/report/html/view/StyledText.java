package org.seedcorpus.report.html.view;

import java.util.List;

/**
 * A piece of text of the corpus, with the language and direction that it must be shown in.
 *
 * @param lang a BCP 47 tag, {@code und} if it is unknown
 * @param dir {@code ltr} or {@code rtl}
 */
public record StyledText(String lang, String dir, List<MarkedRun> runs) {
  /** Returns the text as it reaches the page, stand-ins left out. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (MarkedRun run : runs) {
      for (TextSegment piece : run.pieces()) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }
}
