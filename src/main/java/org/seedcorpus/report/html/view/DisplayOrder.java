package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as a reader's screen shows it when direction controls act: each control that opens
 * something is an element with the same effect, so that no control itself reaches the page (UAX #9
 * X1 to X8, and its correspondence to CSS in section 6).
 *
 * @param effect {@code lre rle lro rlo lri rli fsi}, or null for plain text
 * @param text plain text; empty if there is an effect
 * @param inside what the effect reaches
 */
public record DisplayOrder(@Nullable String effect, String text, List<DisplayOrder> inside) {
  /** UAX #9 BD2: deeper embeddings have no effect. */
  private static final int MAX_DEPTH = 125;

  private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
  private static final List<String> EFFECTS =
      List.of("lre", "rle", "lro", "rlo", "lri", "rli", "fsi");

  /** Returns whether a direction control acts on the line. */
  static boolean acts(String line) {
    return line.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
  }

  /** Returns the line. */
  static List<DisplayOrder> of(String line) {
    return new Reading(line).inside(0, '\0');
  }

  /** Reads a line once, from its start. */
  private static final class Reading {
    private final String line;
    private int at;

    Reading(String line) {
      this.line = line;
    }

    /** Reads up to what closes {@code opener}; an isolate's end closes what is open inside too. */
    List<DisplayOrder> inside(int depth, char opener) {
      List<DisplayOrder> seen = new ArrayList<>();
      StringBuilder plain = new StringBuilder();
      while (at < line.length()) {
        char c = line.charAt(at);
        int effect = OPENING.indexOf(c);
        boolean embedding = opener >= '\u202A' && opener <= '\u202E';
        if (c == '\u202C' && embedding) {
          at++;
          break;
        }
        if (c == '\u2069' && opener != 0) {
          if (!embedding) {
            at++;
          }
          break; // an embedding leaves the PDI to the isolate around it
        }
        at++;
        if (effect >= 0 && depth < MAX_DEPTH) {
          flush(plain, seen);
          seen.add(new DisplayOrder(EFFECTS.get(effect), "", inside(depth + 1, c)));
        } else if (c != '\u202C' && c != '\u2069' && effect < 0) {
          plain.append(c);
        }
      }
      flush(plain, seen);
      return seen;
    }

    private static void flush(StringBuilder plain, List<DisplayOrder> seen) {
      if (!plain.isEmpty()) {
        seen.add(new DisplayOrder(null, visible(plain.toString()), List.of()));
        plain.setLength(0);
      }
    }

    private static String visible(String text) {
      StringBuilder visible = new StringBuilder();
      for (TextSegment piece : TextSegments.of(text, 0, text.length(), false)) {
        visible.append(piece.text());
      }
      return visible.toString();
    }
  }
}
