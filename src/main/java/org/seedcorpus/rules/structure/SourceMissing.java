package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/** A last line that names no source; or a corpus in which no last line does. */
final class SourceMissing implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("source-missing", Family.STRUCTURE, Severity.ERROR);

  /** Of fewer seeds each may well have a source of its own. */
  private static final int FEWEST_SEEDS = 20;

  /** Names that share a word at an end are those of one publisher, with a town or a date. */
  private static final int SHARE = 10;

  /** A longer line that is not a source cannot be one with a mark too many: in UTF-16 units. */
  private static final int LONGEST_NAME = 40;

  /** The general categories of letters and marks. */
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private static final int NAMES = 0;
  private static final int ENDS = 1;
  private static final byte BARE = 0;
  private static final byte MISSING = 1;

  // What is counted.
  private static final long BARE_LINES = NoteKey.of(1);
  private static final long SURE = NoteKey.of(2);
  private static final long DIFFERENT = NoteKey.of(3);
  private static final long SHARED = NoteKey.of(4);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The keys are the words of the last line; a note says whether it names a source, or where. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    SeedText text = seed.text();
    int line = text.sourceLine();
    if (line < 0 || !seed.isSourceRequired() || seed.isSourceOnly()) {
      return;
    }
    Span last = text.trimmedLine(line);
    SourceLine source = seed.source();
    if (source != null) {
      boolean isSure =
          seed.entry().declared().source() != null
              || !text.text(last).equals(source.publisher())
              || WebAddress.isIn(source.publisher())
              || WebAddress.is(source.publisher());
      collectBare(source.publisher(), isSure, notes);
      return;
    }
    String words = text.text(last);
    if (!Legible.is(words)) {
      return;
    }
    if (line != text.headlineLine() && words.length() <= LONGEST_NAME) {
      notes
          .note(NAMES, key(name(words), words))
          .write(MISSING)
          .write(seed.location(last.start(), last.end()));
    } else {
      out.at(last).report(line == text.headlineLine() ? "one-line" : "found");
    }
  }

  private static void collectBare(String publisher, boolean isSure, NoteCollector notes) {
    String name = name(publisher);
    notes.note(NAMES, key(name, publisher)).write(BARE);
    notes.count(BARE_LINES, 1);
    if (isSure) {
      notes.count(SURE, 1); // then it does not matter how the names end
    } else {
      int firstEnd = name.indexOf(' ');
      notes.note(ENDS, NoteKey.of(firstEnd < 0 ? name : name.substring(0, firstEnd)));
      notes.note(ENDS, NoteKey.of(name.substring(name.lastIndexOf(' ') + 1)));
    }
  }

  private static long key(String name, String line) {
    return NoteKey.of(name.isEmpty() ? line : name);
  }

  /** Returns the words of letters; empty if there are none. */
  private static String name(String line) {
    String folded = TextFolding.text(line);
    StringBuilder words = new StringBuilder(folded.length()); // with a space after each
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if ((1 << Character.getType(c) & LETTER) != 0) {
        words.appendCodePoint(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      i += Character.charCount(c);
    }
    return words.toString().strip();
  }

  @Override
  public int rounds() {
    return 2;
  }

  @Override
  public int smallestGroup(int round) {
    return round == ENDS ? FEWEST_SEEDS / SHARE + 1 : 1;
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    if (group.round() == ENDS) {
      if (SHARE * (long) group.size() > counts.of(BARE_LINES)) {
        next.count(SHARED, 1);
      }
      return;
    }
    for (Note note : group) {
      if (note.readInt() == BARE) {
        next.count(DIFFERENT, 1);
        return;
      }
    }
    for (Note note : group) {
      if (note.readInt() == MISSING) {
        out.at(note.readLocation()).report("found");
      }
    }
  }

  @Override
  public void finish(KeyCounts counts, FindingCollector out) {
    int bare = (int) counts.of(BARE_LINES);
    boolean allDiffer = counts.of(DIFFERENT) == bare && counts.of(SHARED) == 0;
    if (counts.of(SURE) == 0 && bare >= FEWEST_SEEDS && allDiffer) {
      out.at(0, 0).severity(Severity.WARNING).report("all-differ", bare);
    }
  }
}
