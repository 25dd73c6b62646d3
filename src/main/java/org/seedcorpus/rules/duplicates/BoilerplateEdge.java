package org.seedcorpus.rules.duplicates;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.Snippet;

/**
 * A line of a seed, or the words at an end of it, which other seeds may have too: where it is.
 *
 * @param line 0-based
 * @param start where it begins, in UTF-16 units
 * @param units its length in UTF-16 units
 * @param column where it begins in its line, in code points
 * @param columnUtf16 where it begins in its line, in UTF-16 units
 * @param byteOffset where it begins in the file
 * @param byteLength how many bytes it has
 * @param sample what it says, at most ten words, in one seed of four: null in the others
 */
record BoilerplateEdge(
    Kind kind,
    int line,
    int start,
    int units,
    int column,
    int columnUtf16,
    int byteOffset,
    int byteLength,
    @Nullable String sample) {
  private static final Kind[] KINDS = Kind.values();

  /** Which part of a line it is. */
  enum Kind {
    /** All of it. */
    LINE("line"),
    /** Its first words. */
    START("start"),
    /** Its last words. */
    END("end");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Returns the name of the message. */
    String key() {
      return key;
    }

    /** Returns the words that two samples have in common. */
    String common(String one, String two) {
      int longest = Math.min(one.length(), two.length());
      int equal = 0;
      if (this == END) {
        while (equal < longest
            && one.charAt(one.length() - 1 - equal) == two.charAt(two.length() - 1 - equal)) {
          equal++;
        }
        String rest = one.substring(one.length() - equal);
        int blank = equal == one.length() ? -1 : rest.indexOf(' ');
        return equal == 0 ? one : rest.substring(blank + 1);
      }
      if (this == LINE) {
        return one;
      }
      while (equal < longest && one.charAt(equal) == two.charAt(equal)) {
        equal++;
      }
      boolean whole = equal == one.length() || equal < one.length() && one.charAt(equal) == ' ';
      int blank = whole ? equal : one.lastIndexOf(' ', equal);
      return blank <= 0 ? one : one.substring(0, blank);
    }
  }

  /**
   * Reads from a note whether the whole line is frequent, whose ends are not looked at.
   *
   * @param counts has the keys of lines that are frequent
   */
  static boolean isInFrequentLine(Note note, KeyCounts counts) {
    return note.readInt() == 1 && counts.of(NoteKey.of(note.readHash())) > 0;
  }

  /** Reads an edge from a note. */
  static BoilerplateEdge read(Note note) {
    return new BoilerplateEdge(
        KINDS[note.readInt()],
        note.readInt(),
        note.readInt(),
        note.readInt(),
        note.readInt(),
        note.readInt(),
        note.readInt(),
        note.readInt(),
        note.hasMore() ? note.readText() : null);
  }

  /** Returns the place, with the words themselves as its excerpt. */
  Location place(String path, String words) {
    int marked = Math.min(words.length(), units);
    return new Location(
        path,
        start,
        start + units,
        new Point(line + 1, column + 1, columnUtf16 + 1),
        new Point(line + 1, column + units + 1, columnUtf16 + units + 1),
        byteOffset,
        byteLength,
        new Snippet(words, 0, marked, kind == Kind.END, kind == Kind.START));
  }
}
