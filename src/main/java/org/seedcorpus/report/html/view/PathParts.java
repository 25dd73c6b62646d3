package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.unicode.DirectionCounts;

/**
 * A part of a path: each name that has letters that run from right to left is isolated, so that
 * folders stand before what is in them (UAX #9).
 *
 * @param separator whether it is a slash
 * @param isolated whether it needs isolation
 */
public record PathParts(String text, boolean separator, boolean isolated) {
  private static final PathParts SLASH = new PathParts("/", true, false);

  /** Returns the parts of a path; one, if all of it runs from left to right. */
  public static List<PathParts> of(String path) {
    if (!isRightToLeft(path)) {
      return List.of(new PathParts(path, false, false));
    }
    List<PathParts> parts = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      if (!parts.isEmpty()) {
        parts.add(SLASH);
      }
      parts.add(new PathParts(name, false, isRightToLeft(name)));
    }
    return parts;
  }

  private static boolean isRightToLeft(String text) {
    return DirectionCounts.in(text, 0, text.length()).right() > 0;
  }
}
