package org.seedcorpus.rules.repetition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.rule.CorpusRule.Collected;
import org.seedcorpus.rules.repetition.RepeatedWord.Note;
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

  private final Map<Integer, int[]> counts = new HashMap<>(); // repeats, sampled occurrences
  private final Map<Integer, int[]> pairs = new HashMap<>(); // occurrences
  private final double wordsInOneSampled;
  private final boolean enough;

  private RepeatFrequency(List<Collected<Note>> notes) {
    long words = 0;
    long sampled = 0;
    Set<Long> contexts = new HashSet<>();
    for (Collected<Note> noted : notes) {
      words += noted.note().words();
      sampled += noted.note().sample().length;
      for (Waiting repeat : noted.note().waiting()) {
        if (contexts.add((long) repeat.left() << 32 | repeat.right() & 0xFFFFFFFFL)) {
          counts.computeIfAbsent(repeat.key(), any -> new int[2])[0]++;
        }
        pairs.put(repeat.left(), new int[1]);
        pairs.put(repeat.right(), new int[1]);
      }
    }
    if (!counts.isEmpty()) {
      for (Collected<Note> noted : notes) {
        for (int key : noted.note().sample()) {
          counts.getOrDefault(key, new int[2])[1]++;
        }
        for (int pair : noted.note().pairs()) {
          pairs.getOrDefault(pair, new int[1])[0]++;
        }
      }
    }
    wordsInOneSampled = (double) words / Math.max(1, sampled);
    enough = words >= ENOUGH_WORDS;
  }

  static RepeatFrequency of(List<Collected<Note>> notes) {
    return new RepeatFrequency(notes);
  }

  /** Returns the hashes of up to {@value #WORDS} words, spread evenly over the seed. */
  static int[] sample(TokenIndex tokens) {
    int size = Math.min(WORDS, tokens.count());
    int[] sample = new int[size];
    int at = 0;
    int rest = 0; // at and rest / size are i * count / size, without a division each
    for (int i = 0; i < size; i++) {
      sample[i] = tokens.hash(at);
      rest += tokens.count() % size;
      at += tokens.count() / size + (rest >= size ? 1 : 0);
      rest -= rest >= size ? size : 0;
    }
    return sample;
  }

  /** Returns up to {@value #PAIRS} pairs of neighbours that do not touch a repeat. */
  static int[] pairs(TokenIndex tokens) {
    int count = Math.max(0, tokens.count() - 1);
    int size = Math.min(PAIRS, count);
    int[] sample = new int[size];
    int at = 0;
    int rest = 0;
    for (int i = 0; i < size; i++) {
      sample[i] = isRepeat(tokens, at - 1) || isRepeat(tokens, at + 1) ? 0 : pair(tokens, at);
      rest += count % size;
      at += count / size + (rest >= size ? 1 : 0);
      rest -= rest >= size ? size : 0;
    }
    return sample;
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
