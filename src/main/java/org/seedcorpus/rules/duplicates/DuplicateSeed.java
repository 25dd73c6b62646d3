package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.Map;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/** A seed with the same words as an earlier one. */
final class DuplicateSeed implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("duplicate-seed", Family.DUPLICATES, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The key is a hash of the words; a note has the other one, and where the headline is. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    boolean isComparable =
        seed.decoding().malformed().isEmpty() // what could not be decoded cannot be compared
            && !seed.isSourceOnly()
            && seed.tokens().count() > 0;
    if (isComparable) {
      TextHash text = TextHash.of(seed);
      notes.note(0, text.one()).write(text.two()).write(seed.firstLineLocation());
    }
  }

  @Override
  public int smallestGroup(int round) {
    return 2;
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    Map<Long, String> first = new HashMap<>();
    for (Note note : group) {
      String twin = first.putIfAbsent(note.readLong(), note.path());
      if (twin != null) {
        out.at(note.readLocation()).report("found", twin);
      }
    }
  }
}
