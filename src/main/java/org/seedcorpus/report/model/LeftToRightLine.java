package org.seedcorpus.report.model;

import org.seedcorpus.text.unicode.DirectionCounts;

/**
 * Keeps the parts of a line in order that runs from left to right and has text that does not: in a
 * log nothing isolates it (UAX #9). A mark comes after such text, and none before it, so that the
 * text can be copied and searched for.
 */
public final class LeftToRightLine {
  private static final String MARK = "\u200E";

  private LeftToRightLine() {}

  /** Returns a quotation; what comes after it is not drawn into it. */
  public static String quotation(String text) {
    return "“" + text + "”" + (isRightToLeft(text) ? MARK : "");
  }

  /** Returns a path whose parts stand in order; each part is as it was. */
  public static String path(String path) {
    if (!isRightToLeft(path)) {
      return path;
    }
    StringBuilder ordered = new StringBuilder();
    for (String part : path.split("(?=/)")) {
      ordered.append(part).append(isRightToLeft(part) ? MARK : "");
    }
    return ordered.toString();
  }

  private static boolean isRightToLeft(String text) {
    return DirectionCounts.in(text, 0, text.length()).right() > 0;
  }
}
