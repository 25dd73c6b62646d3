package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;
import org.seedcorpus.text.TokenIndex;

/**
 * What the whole corpus says of its repeats. A word of which a tenth of the occurrences are doubled
 * is an idiom or a name (hong hong), not a slip. A word that stands once between the same
 * neighbours elsewhere is a slip where it stands twice. Both are estimated from a sample of each
 * seed, because it is not known beforehand which words will be asked for; what counts is different
 * neighbours, not copies of one report.
 */
final class RepeatFrequency {
  /** A smaller corpus says nothing about a word. */
  private static final int ENOUGH_WORDS = 200_000;

  /** How many words of a seed are sampled. */
  private static final int WORDS = 64;

  /** How many pairs of neighbours of a seed are sampled. */
  private static final int PAIRS = 192;

  /** So many seeds, the first of the index, are sampled: their hashes take some 10 MB. */
  private static final int MOST_SEEDS = 10_000;

  // What is counted of all seeds.
  private static final long ALL_WORDS = NoteKey.of(1);
  private static final long SAMPLED = NoteKey.of(2);

  private final Map<Integer, int[]> counts = new HashMap<>(); // repeats, sampled occurrences
  private final Map<Integer, int[]> pairs = new HashMap<>(); // occurrences
  private final double wordsInOneSampled;
  private final boolean enough;

  /** Takes the notes of all seeds. */
  RepeatFrequency(NoteGroup notes, KeyCounts all) {
    Set<Long> contexts = new HashSet<>();
    for (Note note : notes) {
      for (Waiting repeat : waiting(note)) {
        if (contexts.add((long) repeat.left() << 32 | repeat.right() & 0xFFFFFFFFL)) {
          counts.computeIfAbsent(repeat.key(), any -> new int[2])[0]++;
        }
        pairs.put(repeat.left(), new int[1]);
        pairs.put(repeat.right(), new int[1]);
      }
    }
    if (!counts.isEmpty()) {
      for (Note note : notes) {
        count(note, counts, 1);
        count(note, pairs, 0);
      }
    }
    wordsInOneSampled = (double) all.of(ALL_WORDS) / Math.max(1, all.of(SAMPLED));
    enough = all.of(ALL_WORDS) >= ENOUGH_WORDS;
  }

  private static void count(Note note, Map<Integer, int[]> counts, int which) {
    for (int rest = note.readInt(); rest > 0; rest--) {
      int[] count = counts.get(note.readHash());
      if (count != null) {
        count[which]++;
      }
    }
  }

  /**
   * Begins the note of a seed, with the hashes of some of its words and pairs of neighbours: the
   * repeats that wait for the others follow.
   *
   * @param waiting how many repeats wait; without any, not every seed has a note
   */
  static void collect(SeedContext seed, int waiting, NoteCollector notes) {
    TokenIndex tokens = seed.tokens();
    boolean isSampled = seed.entry().number() <= MOST_SEEDS;
    if (tokens.count() == 0 || !isSampled && waiting == 0) {
      count(tokens.count(), 0, notes);
      return;
    }
    int words = isSampled ? Math.min(WORDS, tokens.count()) : 0;
    count(tokens.count(), words, notes);
    notes.note(0, 0);
    sample(tokens, words, notes);
    pairs(tokens, isSampled ? Math.min(PAIRS, tokens.count() - 1) : 0, notes);
  }

  /** Counts the words of a seed, and how many of them are sampled. */
  static void count(int words, int sampled, NoteCollector notes) {
    if (words > 0) {
      notes.count(ALL_WORDS, words);
    }
    if (sampled > 0) {
      notes.count(SAMPLED, sampled);
    }
  }

  /** Returns the repeats in a note that wait for the others. */
  static List<Waiting> waiting(Note note) {
    for (int part = 0; part < 2; part++) {
      note.skip(Integer.BYTES * note.readInt());
    }
    List<Waiting> waiting = note.hasMore() ? new ArrayList<>() : List.of();
    while (note.hasMore()) {
      waiting.add(Waiting.read(note));
    }
    return waiting;
  }

  /** Writes the hashes of words that are spread evenly over the seed. */
  static void sample(TokenIndex tokens, int size, NoteCollector note) {
    note.write(size);
    int step = size == 0 ? 0 : tokens.count() / size;
    int odd = size == 0 ? 0 : tokens.count() % size;
    int at = 0;
    int rest = 0; // at and rest / size are i * count / size, without a division each
    for (int i = 0; i < size; i++) {
      note.writeHash(tokens.hash(at));
      rest += odd;
      at += step + (rest >= size ? 1 : 0);
      rest -= rest >= size ? size : 0;
    }
  }

  /** Writes pairs of neighbours that do not touch a repeat. */
  static void pairs(TokenIndex tokens, int size, NoteCollector note) {
    note.write(size);
    int step = size == 0 ? 0 : (tokens.count() - 1) / size;
    int odd = size == 0 ? 0 : (tokens.count() - 1) % size;
    int at = 0;
    int rest = 0;
    for (int i = 0; i < size; i++) {
      boolean touches = isRepeat(tokens, at - 1) || isRepeat(tokens, at + 1);
      note.writeHash(touches ? 0 : pair(tokens, at));
      rest += odd;
      at += step + (rest >= size ? 1 : 0);
      rest -= rest >= size ? size : 0;
    }
  }

  private static boolean isRepeat(TokenIndex tokens, int i) {
    return i >= 0 && i + 1 < tokens.count() && tokens.hash(i) == tokens.hash(i + 1);
  }

  private static int pair(TokenIndex tokens, int first) {
    return pair(tokens.hash(first), tokens.hash(first + 1));
  }

  /** Returns a number for two words by their hashes. */
  static int pair(int one, int two) {
    return 31 * one + two;
  }

  /**
   * Returns whether the word's repeats are a large share of its occurrences: a tenth of them if it
   * stands twice in more than one place, or two in a hundred of many.
   */
  boolean isCustomary(int key) {
    int[] count = counts.get(key);
    if (!enough || count == null || count[0] < 2) {
      return false;
    }
    double occurrences = Math.max(2.0 * count[0], count[1] * wordsInOneSampled);
    double share = count[0] / occurrences;
    return share >= 0.1 || count[0] >= 3 && share >= 0.02;
  }

  /**
   * Returns whether the word stands once, elsewhere, after the word before and before that after.
   */
  boolean standsOnce(Waiting repeat) {
    int[] count = counts.getOrDefault(repeat.key(), new int[2]);
    return count[0] == 1
        && pairs.getOrDefault(repeat.left(), new int[1])[0] > 0
        && pairs.getOrDefault(repeat.right(), new int[1])[0] > 0;
  }
}
