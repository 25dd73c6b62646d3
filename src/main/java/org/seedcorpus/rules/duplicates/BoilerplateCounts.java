package org.seedcorpus.rules.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.seedcorpus.rule.CorpusRule.Collected;
import org.seedcorpus.rules.duplicates.Boilerplate.Note;
import org.seedcorpus.rules.duplicates.BoilerplateEdge.Kind;

/** In how many seeds of which sources something stands: only of what is frequent. */
final class BoilerplateCounts {
  /** What fewer seeds share is a coincidence or a series. */
  static final int SEEDS = 20;

  /** The share of the seeds of a source that must have it. */
  private static final int PERCENT = 5;

  private final Map<String, Integer> seedsOfSource = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();

  private BoilerplateCounts() {}

  /** Counts the edges of all seeds; a line that is frequent as a whole has no edges. */
  static BoilerplateCounts of(List<Collected<Note>> notes) {
    BoilerplateCounts all = new BoilerplateCounts();
    for (Collected<Note> note : notes) {
      all.seedsOfSource.merge(note.note().source(), 1, Integer::sum);
    }
    all.count(notes, true);
    all.count(notes, false);
    return all;
  }

  private void count(List<Collected<Note>> notes, boolean lines) {
    int[] hashes = new int[notes.size()];
    int n = 0;
    for (Collected<Note> note : notes) {
      for (int hash : hashes(note.note(), lines)) {
        if (n == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * n);
        }
        hashes[n++] = hash;
      }
    }
    Arrays.sort(hashes, 0, n);
    Set<Integer> frequent = new HashSet<>();
    for (int i = SEEDS - 1; i < n; i++) {
      if (hashes[i] == hashes[i - SEEDS + 1]) {
        frequent.add(hashes[i]);
      }
    }
    if (frequent.isEmpty()) {
      return;
    }
    Map<Integer, Map<String, Integer>> bySource = new HashMap<>();
    for (Collected<Note> note : notes) {
      for (int hash : hashes(note.note(), lines)) {
        if (frequent.contains(hash)) {
          bySource
              .computeIfAbsent(hash, any -> new TreeMap<>())
              .merge(note.note().source(), 1, Integer::sum);
        }
      }
    }
    bySource.values().removeIf(sources -> !isMany(sources, notes.size()));
    counts.putAll(bySource);
  }

  /** Returns the different hashes of a seed's lines, or of the ends of those that are rare. */
  private Set<Integer> hashes(Note note, boolean lines) {
    Set<Integer> hashes = new HashSet<>();
    for (BoilerplateEdge edge : note.edges()) {
      if (lines == (edge.kind() == Kind.LINE) && !isPartOfFrequent(note, edge)) {
        hashes.add(edge.hash());
      }
    }
    return hashes;
  }

  /** Returns whether it is an end of a line that is frequent as a whole. */
  boolean isPartOfFrequent(Note note, BoilerplateEdge edge) {
    if (edge.kind() == Kind.LINE || counts.isEmpty()) {
      return false;
    }
    for (BoilerplateEdge other : note.edges()) {
      if (other.kind() == Kind.LINE
          && other.line() == edge.line()
          && counts.containsKey(other.hash())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMany(Map<String, Integer> sources, int seeds) {
    int all = 0;
    for (Map.Entry<String, Integer> source : sources.entrySet()) {
      int count = source.getValue();
      all += count;
      int of = seedsOfSource.getOrDefault(source.getKey(), 0);
      if (count >= SEEDS && 100L * count >= (long) PERCENT * of) {
        return true;
      }
    }
    return 100L * all >= (long) PERCENT * seeds;
  }

  /** Returns whether an edge is boilerplate. */
  boolean isFrequent(Note note, BoilerplateEdge edge) {
    return counts.containsKey(edge.hash()) && !isPartOfFrequent(note, edge);
  }

  /** Returns in how many seeds of which sources the edge is. */
  Map<String, Integer> sources(int hash) {
    return counts.getOrDefault(hash, Map.of());
  }

  /** Returns how many seeds these sources have. */
  int seedsOf(Set<String> sources) {
    int seeds = 0;
    for (String source : sources) {
      seeds += seedsOfSource.getOrDefault(source, 0);
    }
    return seeds;
  }
}
