package org.seedcorpus.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Utf8;

/**
 * The findings that a corpus had when its baseline was written. Each row stands for one finding, so
 * that a second one of the same text is new. Can be used for one check only.
 */
public final class Baseline implements KnownFindings {
  /** The rule that reports rows without a finding. */
  public static final String RULE = "baseline-stale";

  private static final String HEADER = "# rule\tfile\tfingerprint\texcerpt\n";

  private final String name;
  private final DecodedText file;
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> unreadable = new ArrayList<>();
  private final Map<BaselineRow.Key, Integer> left = new ConcurrentHashMap<>();

  private record Line(int number, BaselineRow row) {}

  /**
   * Reads a baseline.
   *
   * @param name its path in the corpus
   */
  public Baseline(String name, byte[] bytes) {
    this.name = name;
    file = Utf8.decode(bytes);
    SeedText text = file.text();
    for (int line = 0; line < text.lineCount(); line++) {
      String words = text.text(text.line(line));
      BaselineRow row = BaselineRow.parse(words);
      if (row != null) {
        lines.add(new Line(line, row));
        left.merge(row.key(), 1, Integer::sum);
      } else if (!words.isBlank() && !words.startsWith("#")) {
        unreadable.add(line);
      }
    }
  }

  @Override
  public @Nullable String reason(LocatedOccurrence finding) {
    if (left.isEmpty()) {
      return null;
    }
    BaselineRow.Key key = BaselineRow.of(finding).key();
    boolean[] isKnown = new boolean[1];
    left.computeIfPresent(
        key,
        (any, count) -> {
          isKnown[0] = true;
          return count > 1 ? count - 1 : null;
        });
    return isKnown[0] ? "in " + name : null;
  }

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public void reportUnmatched(CheckScope scope, FindingCollector out) {
    SeedText text = file.text();
    for (int line : unreadable) {
      out.at(Location.of(name, file, text.lineStart(line), text.lineEnd(line)))
          .report("unreadable", QuotedText.of(text.text(text.line(line))));
    }
    for (int i = lines.size() - 1; i >= 0; i--) { // of equal rows, the last ones are stale
      Line line = lines.get(i);
      BaselineRow row = line.row;
      if (scope.covers(row.rule(), row.file()) && take(row.key())) {
        int start = text.lineStart(line.number);
        out.at(Location.of(name, file, start, text.lineEnd(line.number)))
            .report("found", row.rule(), QuotedText.of(row.excerpt()), row.file());
      }
    }
  }

  private boolean take(BaselineRow.Key key) {
    Integer count = left.get(key);
    if (count == null) {
      return false;
    }
    left.computeIfPresent(key, (any, n) -> n > 1 ? n - 1 : null);
    return true;
  }

  /**
   * Returns a baseline as a file.
   *
   * @param found the findings of the check
   * @param scope what was checked: rows of other rules and files are kept
   */
  public byte[] updated(BaselineRecorder found, CheckScope scope) {
    List<BaselineRow> rows = new ArrayList<>(found.rows());
    for (Line line : lines) {
      if (!scope.covers(line.row.rule(), line.row.file())) {
        rows.add(line.row);
      }
    }
    StringBuilder text = new StringBuilder(HEADER);
    rows.stream().sorted().forEach(row -> text.append(row.line()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the number of rows. */
  public int size() {
    return lines.size();
  }
}
