package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;

/** What was found in each seed, by its number, in little memory: there may be a million. */
final class CheckedSeeds {
  private final List<Entry> entries = new ArrayList<>();
  private final SeedProfiles profiles = new SeedProfiles();
  private final SharedCounts shared = new SharedCounts();
  private final List<FindingCounts> counts = new ArrayList<>();
  private final BitSet notesOnly = new BitSet();
  // Most seeds have none.
  private final Map<Integer, List<Finding>> ofEntries = new HashMap<>();
  private final Map<Integer, List<Finding>> ofTexts = new HashMap<>();

  int size() {
    return entries.size();
  }

  /** Adds a seed, whose notes are not kept. */
  void add(CheckedSeed seed) {
    int number = entries.size();
    entries.add(seed.entry());
    profiles.add(seed.profile(), seed.entry());
    counts.add(shared.of(seed.counts()));
    notesOnly.set(number, seed.isNotesOnly());
    put(ofEntries, number, seed.entryFindings());
    put(ofTexts, number, seed.findings());
  }

  private static void put(Map<Integer, List<Finding>> all, int number, List<Finding> found) {
    if (!found.isEmpty()) {
      all.put(number, found);
    }
  }

  String path(int number) {
    return entries.get(number).path();
  }

  /** Returns whether only the corpus rules have seen it: nothing in it is reported. */
  boolean isNotesOnly(int number) {
    return notesOnly.get(number);
  }

  /** Returns what is wrong with its entries in the index. */
  List<Finding> ofEntry(int number) {
    return ofEntries.getOrDefault(number, List.of());
  }

  /** Returns the counts of all its findings. */
  FindingCounts counts(int number) {
    return counts.get(number);
  }

  /** Counts findings of a corpus rule too. */
  void count(int number, FindingCounts added) {
    counts.set(number, shared.of(counts.get(number).and(added)));
  }

  /** Adds findings of corpus rules to those in the text. */
  void add(int number, List<Finding> more) {
    List<Finding> all = new ArrayList<>(ofTexts.getOrDefault(number, List.of()));
    all.addAll(more);
    all.sort(SeedChecker.BY_LOCATION);
    ofTexts.put(number, all);
  }

  /** Returns the result of a seed. */
  SeedResult result(int number) {
    Entry entry = entries.get(number);
    List<Finding> inText = ofTexts.getOrDefault(number, List.of());
    List<Finding> all = ofEntry(number);
    if (!all.isEmpty()) {
      all = new ArrayList<>(all);
      all.addAll(inText);
    } else {
      all = inText;
    }
    return new SeedResult(entry, profiles.get(number, entry), all, counts.get(number));
  }
}
