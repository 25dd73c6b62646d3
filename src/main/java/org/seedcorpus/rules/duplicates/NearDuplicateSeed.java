package org.seedcorpus.rules.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.seedcorpus.text.TokenIndex;

/**
 * A seed that shares most of its text with an earlier one. Locality-sensitive hashing finds the
 * pairs, so the time grows with the corpus, not with its square.
 *
 * <p>The first round looks for seeds that have a band of their sketch in common with another, the
 * second one gets their sketches, the third compares them: few seeds are left by then.
 */
final class NearDuplicateSeed implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("near-duplicate-seed", Family.DUPLICATES, Severity.INFO);

  private static final int SHARED = 90;

  /** Seeds of fewer tokens are alike by chance: a form, a list of prices. */
  private static final int ENOUGH = 40;

  /** Of many seeds of one template so many are compared with each other, a band. */
  private static final int MET = 4;

  private static final int BANDS = 0;
  private static final int SKETCHES = 1;
  private static final int COMPARED = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    boolean isComparable =
        seed.decoding().malformed().isEmpty() // what could not be decoded cannot be compared
            && !seed.isSourceOnly()
            && seed.tokens().count() >= ENOUGH;
    if (!isComparable) {
      return;
    }
    TokenIndex tokens = seed.tokens();
    int number = seed.entry().number();
    MinHashSketch sketch = MinHashSketch.of(tokens);
    for (long key : sketch.bandKeys()) {
      notes.note(BANDS, key).write(number);
    }
    TextHash whole = TextHash.of(seed);
    notes.note(SKETCHES, NoteKey.of(number)).write(whole.one()).write(whole.two());
    sketch.writeTo(notes);
    notes.write(seed.firstLineLocation());
  }

  @Override
  public int rounds() {
    return 3;
  }

  @Override
  public int smallestGroup(int round) {
    return 2;
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    switch (group.round()) {
      case BANDS -> {
        for (Note note : group) {
          next.of(note).note(SKETCHES, NoteKey.of(note.readInt()));
        }
      }
      case SKETCHES -> {
        for (Note note : group) {
          if (note.hasMore()) { // not a note of the first round
            next.of(note).note(COMPARED, 0).write(note);
          }
        }
      }
      default -> compare(group, out);
    }
  }

  /**
   * A seed in short.
   *
   * @param whole all tokens: equal texts are another rule's
   */
  private record Sketch(String path, TextHash whole, MinHashSketch shingles) {}

  /** An earlier seed, and how many per cent are shared. */
  private record Twin(int number, int shared) {}

  private static void compare(NoteGroup group, FindingCollector out) {
    BandTable bands = new BandTable(MET);
    List<Sketch> earlier = new ArrayList<>();
    for (Note note : group) {
      TextHash whole = new TextHash(note.readLong(), note.readLong());
      Sketch sketch = new Sketch(note.path(), whole, MinHashSketch.read(note));
      long[] keys = sketch.shingles.bandKeys();
      Twin twin = twin(sketch, keys, bands, earlier);
      if (twin == null) {
        for (long key : keys) {
          bands.add(key, earlier.size());
        }
        earlier.add(sketch);
      } else if (!earlier.get(twin.number).whole.equals(whole)) {
        out.at(note.readLocation()).report("found", earlier.get(twin.number).path, twin.shared);
      }
    }
  }

  private static @Nullable Twin twin(
      Sketch sketch, long[] keys, BandTable bands, List<Sketch> earlier) {
    Twin best = null;
    for (long key : keys) {
      for (int at = bands.first(key); at >= 0; at = bands.next(at)) {
        int number = bands.number(at);
        int shared = sketch.shingles.sharedPercent(earlier.get(number).shingles);
        if (shared >= SHARED
            && (best == null
                || shared > best.shared
                || shared == best.shared && number < best.number)) {
          best = new Twin(number, shared);
        }
      }
    }
    return best;
  }
}
