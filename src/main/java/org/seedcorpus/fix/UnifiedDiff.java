package org.seedcorpus.fix;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the unified format of POSIX {@code diff -u}. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\\ No newline at end of file";

  private final List<String> before;
  private final List<String> after;
  private final List<String> out = new ArrayList<>();

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /**
   * Returns the lines of the difference, line ends left out except carriage returns; none if there
   * is no difference.
   *
   * @param path the file's path, with {@code /}; git quotes its own a/ and b/ prefixes alike
   */
  public static List<String> of(String path, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(before, after);
    diff.hunks();
    if (!diff.out.isEmpty()) {
      diff.out.add(0, before.isEmpty() ? "--- /dev/null" : "--- a/" + path);
      diff.out.add(1, "+++ b/" + path);
    }
    return diff.out;
  }

  /** Each line with its line feed: that way a last line without one differs from one with it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  private void hunks() {
    List<LineChange> changes = LineChange.between(before, after);
    for (int i = 0; i < changes.size(); ) {
      int last = i;
      while (last + 1 < changes.size()
          && changes.get(last + 1).start() - changes.get(last).end() <= 2 * CONTEXT) {
        last++;
      }
      hunk(changes.subList(i, last + 1));
      i = last + 1;
    }
  }

  private void hunk(List<LineChange> changes) {
    LineChange first = changes.get(0);
    LineChange last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.start());
    int start = first.start() - lead;
    int newStart = first.newStart() - lead;
    int end = Math.min(before.size(), last.end() + CONTEXT);
    int newEnd = last.newEnd() + end - last.end();
    out.add("@@ -%s +%s @@".formatted(range(start, end), range(newStart, newEnd)));
    int at = start;
    for (LineChange change : changes) {
      add(' ', before.subList(at, change.start()));
      add('-', before.subList(change.start(), change.end()));
      add('+', after.subList(change.newStart(), change.newEnd()));
      at = change.end();
    }
    add(' ', before.subList(at, end));
  }

  private static String range(int start, int end) {
    int count = end - start;
    int line = count == 0 ? start : start + 1;
    return count == 1 ? String.valueOf(line) : line + "," + count;
  }

  private void add(char sign, List<String> lines) {
    for (String line : lines) {
      boolean isWhole = line.endsWith("\n");
      out.add(sign + (isWhole ? line.substring(0, line.length() - 1) : line));
      if (!isWhole) {
        out.add(NO_NEWLINE);
      }
    }
  }
}
