package org.seedcorpus.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;

/**
 * Gives the corpus rules the notes that they took of all seeds, sorted by key. Rules are numbered
 * as in their list, and each round of a rule is a topic of the sort.
 */
final class CorpusReduction implements Closeable, NoteCollector.Receiver {
  private static final int FULL = 1 << 16;

  private final List<CorpusRule> rules;
  private final int[] topics; // of the first round of each rule
  private final KeyCounts[] counts;
  private final SpillFile file = new SpillFile();
  private final NoteMerge merge;
  private final NoteCollector next = new NoteCollector();
  private NoteSorter sorter = new NoteSorter(file);
  private int seed;
  private @Nullable KeyCounts later; // what a round counts; null while seeds are read

  /**
   * Creates a reduction without notes.
   *
   * @param pathOf returns the path of a seed
   */
  CorpusReduction(List<CorpusRule> rules, IntFunction<String> pathOf) {
    this.rules = rules;
    merge = new NoteMerge(pathOf);
    topics = new int[rules.size()];
    counts = new KeyCounts[rules.size()];
    int topic = 0;
    for (int r = 0; r < topics.length; r++) {
      topics[r] = topic;
      topic += rules.get(r).rounds();
      counts[r] = new KeyCounts();
    }
    if (topic > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("too many corpus rules");
    }
  }

  /**
   * Adds the notes of a seed.
   *
   * @param number the seed's place among all: groups are in this order
   */
  void add(int number, byte[] notes) throws IOException {
    seed = number;
    receive(notes);
  }

  private void receive(byte[] notes) throws IOException {
    sorter.makeRoom();
    NoteCollector.read(notes, this);
  }

  @Override
  public void note(int rule, int round, long key, int ofSeed, byte[] source, int start, int end) {
    sorter.add(topics[rule] + round, key, later == null ? seed : ofSeed, source, start, end);
  }

  @Override
  public void count(int rule, long key, long count) {
    (later == null ? counts[rule] : later).add(key, count);
  }

  /**
   * Lets a rule look at its notes: called once for each rule, in their order. When it throws, the
   * next rule can be called.
   *
   * @throws IOException if the temporary file cannot be read or written
   */
  void reduce(int rule, FindingCollector out) throws IOException {
    if (later == null) {
      later = new KeyCounts();
      merge.add(sorter.sorted());
    }
    CorpusRule one = rules.get(rule);
    try {
      for (int round = 0; round < one.rounds(); round++) {
        reduce(one, rule, round, out);
      }
      one.finish(counts[rule], out);
    } finally {
      for (int round = 0; round < one.rounds(); round++) {
        while (merge.has(topics[rule] + round)) {
          merge.next(round);
        }
      }
      next.clear();
      counts[rule] = new KeyCounts(); // no longer needed
    }
  }

  private void reduce(CorpusRule rule, int number, int round, FindingCollector out)
      throws IOException {
    if (!merge.has(topics[number] + round)) {
      return;
    }
    int smallest = rule.smallestGroup(round);
    next.rule(number);
    sorter = new NoteSorter(file);
    later = new KeyCounts();
    while (merge.has(topics[number] + round)) {
      NoteGroup group = merge.next(round);
      if (group.size() >= smallest) {
        rule.reduce(group, counts[number], next, out);
        if (next.size() > FULL) {
          receive(next.toBytes());
          next.clear();
        }
      }
    }
    receive(next.toBytes());
    next.clear();
    merge.add(sorter.sorted());
    counts[number].add(later);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
