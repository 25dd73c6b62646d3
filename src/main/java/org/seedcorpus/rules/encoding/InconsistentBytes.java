package org.seedcorpus.rules.encoding;

import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/**
 * A seed that begins or ends, or whose lines end, otherwise than nearly all others of the corpus.
 */
final class InconsistentBytes implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("inconsistent-bytes", Family.ENCODING, Severity.INFO);

  /** The minority is at most one in so many. */
  private static final int ONE_IN = 4;

  /** What is left to taste, and its message: whether a seed has it. */
  private enum Habit {
    MARK("mark", "no-mark"),
    CRLF("crlf", "lf"),
    OPEN("open", "closed");

    private final String yes;
    private final String no;

    Habit(String yes, String no) {
      this.yes = yes;
      this.no = no;
    }

    private long key(boolean has) {
      return NoteKey.of(2L * ordinal() + (has ? 1 : 0));
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    SeedText text = seed.text();
    if (!seed.decoding().isUtf8() || text.length() == 0) {
      return;
    }
    add(notes, Habit.MARK, text.charAt(0) == '\uFEFF');
    int end = text.lineEnd(0);
    if (end < text.length()) {
      add(notes, Habit.CRLF, text.charAt(end) == '\r' && text.codePointFrom(end + 1) == '\n');
      add(notes, Habit.OPEN, text.charAt(text.length() - 1) > '\r');
    }
  }

  private static void add(NoteCollector notes, Habit habit, boolean has) {
    notes.note(0, habit.key(has));
    notes.count(habit.key(has), 1);
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    for (Habit habit : Habit.values()) {
      boolean has = group.key() == habit.key(true);
      if (has || group.key() == habit.key(false)) {
        long others = counts.of(habit.key(!has));
        boolean isRare = has ? group.size() < others : group.size() <= others;
        if (isRare && (long) group.size() * ONE_IN <= group.size() + others) {
          for (Note note : group) {
            out.at(Location.ofFile(note.path())).report(has ? habit.yes : habit.no, (int) others);
          }
        }
      }
    }
  }
}
