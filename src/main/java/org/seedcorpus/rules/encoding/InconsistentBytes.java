package org.seedcorpus.rules.encoding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/**
 * A seed that begins or ends, or whose lines end, otherwise than nearly all others of the corpus.
 */
final class InconsistentBytes implements CorpusRule<InconsistentBytes.Habits> {
  private static final RuleInfo INFO =
      new RuleInfo("inconsistent-bytes", Family.ENCODING, Severity.INFO);

  /** The minority is at most one in so many. */
  private static final int ONE_IN = 4;

  /**
   * How a seed writes what is left to taste; null where it shows nothing.
   *
   * @param crlf whether its first line ends with CR LF
   * @param open whether its last line lacks an end
   */
  record Habits(boolean mark, @Nullable Boolean crlf, @Nullable Boolean open) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable Habits collect(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    if (!seed.decoding().isUtf8() || text.length() == 0) {
      return null;
    }
    int end = text.lineEnd(0);
    boolean one = end == text.length();
    boolean mark = text.charAt(0) == '\uFEFF';
    return new Habits(
        mark,
        one ? null : text.charAt(end) == '\r' && text.codePointFrom(end + 1) == '\n',
        one ? null : text.charAt(text.length() - 1) > '\r');
  }

  @Override
  public void corpus(List<Collected<Habits>> notes, FindingCollector out) {
    report(notes, Habits::mark, "mark", "no-mark", out);
    report(notes, Habits::crlf, "crlf", "lf", out);
    report(notes, Habits::open, "open", "closed", out);
  }

  private static void report(
      List<Collected<Habits>> notes,
      Function<Habits, @Nullable Boolean> habit,
      String yes,
      String no,
      FindingCollector out) {
    int[] counts = new int[2];
    for (Collected<Habits> note : notes) {
      Boolean has = habit.apply(note.note());
      if (has != null) {
        counts[has ? 1 : 0]++;
      }
    }
    int rare = counts[1] < counts[0] ? 1 : 0;
    if (counts[rare] * ONE_IN > counts[0] + counts[1]) {
      return;
    }
    for (Collected<Habits> note : notes) {
      Boolean has = habit.apply(note.note());
      if (has != null && (has ? 1 : 0) == rare) {
        out.at(Location.ofFile(note.entry().path())).report(rare == 1 ? yes : no, counts[1 - rare]);
      }
    }
  }
}
