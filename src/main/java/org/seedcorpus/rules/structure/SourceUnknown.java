package org.seedcorpus.rules.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * A source that is none of the known publishers; or, where none are configured, a rare spelling of
 * a publisher that the corpus writes otherwise many times.
 */
final class SourceUnknown implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("source-unknown", Family.STRUCTURE, Severity.ERROR);

  /** A publisher that the corpus surely means to write so. */
  private static final int OFTEN = 20;

  /** A spelling is rare beside another that is so many times as frequent. */
  private static final int TIMES = 20;

  private static final int NAMES = 0;
  private static final int COMPARED = 1;
  private static final int PLACES = 2;

  private final List<String> known;
  private final List<String> foldedKnown;
  private final FuzzyNames spellingsOfKnown;

  SourceUnknown(RuleOptions options) {
    known = options.sources();
    foldedKnown = known.stream().map(TextFolding::text).toList();
    spellingsOfKnown = new FuzzyNames(foldedKnown);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The key is the publisher's, folded. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    SourceLine source = seed.source();
    if (source == null || !known.isEmpty() && isKnown(source.publisher())) {
      return;
    }
    String name = source.publisher();
    String folded = TextFolding.text(name);
    long key = NoteKey.of(folded);
    notes.note(NAMES, key).write(folded).write(name);
    notes.note(PLACES, key).write(name).write(seed.sourceLocation());
  }

  @Override
  public int rounds() {
    return 3;
  }

  @Override
  public int smallestGroup(int round) {
    return round == PLACES ? 2 : 1; // what the names are compared with has its note too
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    switch (group.round()) {
      case NAMES -> names(group, next);
      case COMPARED -> compare(group, next);
      default -> report(group, out);
    }
  }

  /** Compares a name with the known ones; or lets those that many seeds have meet all others. */
  private void names(NoteGroup group, NoteCollector next) {
    int deciding = known.isEmpty() && group.size() >= OFTEN ? OFTEN : 1;
    int number = 0;
    for (Note note : group) {
      number++;
      if (number == deciding && known.isEmpty()) {
        next.of(note).note(COMPARED, 0).write(group.size()).write(note);
      } else if (number == deciding) {
        String near = spellingsOfKnown.near(note.readText());
        String right = near == null ? "" : known.get(foldedKnown.indexOf(near));
        writeMatch(next.of(note), group.key(), right, 0, 0);
      }
    }
  }

  /** Writes what a publisher should be: a note without a name, beside those of its places. */
  private static void writeMatch(NoteCollector next, long key, String right, int count, int times) {
    next.note(PLACES, key).write("").write(right).write(count).write(times);
  }

  private static void compare(NoteGroup group, NoteCollector next) {
    Map<String, String> often = new LinkedHashMap<>(); // the names as they are written, by folded
    Map<String, Integer> times = new HashMap<>();
    for (Note note : group) {
      int count = note.readInt();
      String folded = note.readText();
      if (count >= OFTEN) {
        often.put(folded, note.readText());
        times.put(folded, count);
      }
    }
    FuzzyNames spellings = new FuzzyNames(often.keySet());
    for (Note note : often.isEmpty() ? List.<Note>of() : group) {
      int count = note.readInt();
      String folded = note.readText();
      String near =
          count >= OFTEN || WebAddress.is(note.readText()) ? null : spellings.near(folded);
      int timesNear = near == null ? 0 : times.getOrDefault(near, 0);
      if (near != null && timesNear >= TIMES * count) {
        String right = often.getOrDefault(near, near);
        writeMatch(next.of(note), NoteKey.of(folded), right, count, timesNear);
      }
    }
  }

  private void report(NoteGroup group, FindingCollector out) {
    String right = "";
    int count = 0;
    int times = 0;
    boolean isCompared = false;
    for (Note note : group) {
      if (note.readText().isEmpty()) { // no place of a name
        isCompared = true;
        right = note.readText();
        count = note.readInt();
        times = note.readInt();
      }
    }
    for (Note note : isCompared ? group : List.<Note>of()) {
      String name = note.readText();
      if (name.isEmpty()) {
        continue;
      }
      FindingBuilder finding = out.at(note.readLocation());
      if (!known.isEmpty()) {
        if (right.isEmpty()) {
          finding.report("unknown", QuotedText.of(name));
        } else {
          finding.report("misspelt", QuotedText.of(name), QuotedText.of(right));
        }
      } else {
        finding
            .severity(Severity.INFO)
            .report("rare-spelling", QuotedText.of(name), count, QuotedText.of(right), times);
      }
    }
  }

  /** An address is known by its host; beside a name there may be a town or a date. */
  private boolean isKnown(String line) {
    for (String publisher : known) {
      if (DeclarationMatcher.names(line, publisher)) {
        return true;
      }
    }
    return false;
  }
}
