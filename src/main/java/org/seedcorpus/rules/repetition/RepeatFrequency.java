package org.seedcorpus.rules.repetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.rule.CorpusRule.Collected;
import org.seedcorpus.rules.repetition.RepeatedWord.Note;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;

/**
 * What the whole corpus says of its repeats: a word that mostly stands twice is an idiom or a name
 * (hong hong), not a slip. How often it stands at all is estimated from a sample of each seed, for
 * nobody knows beforehand which words will be asked for.
 */
final class RepeatFrequency {
  /** A smaller corpus is no evidence. */
  private static final int ENOUGH_WORDS = 200_000;

  /** So many words of a seed are remembered. */
  private static final int SAMPLE = 64;

  private final Map<Integer, int[]> counts; // repeats, sampled occurrences
  private final double wordsInOneSampled;
  private final boolean enough;

  private RepeatFrequency(Map<Integer, int[]> counts, double wordsInOneSampled, boolean enough) {
    this.counts = counts;
    this.wordsInOneSampled = wordsInOneSampled;
    this.enough = enough;
  }

  /** Returns the keys of up to {@value #SAMPLE} words, spread evenly over the seed. */
  static int[] sample(BodyWords tokens) {
    int size = Math.min(SAMPLE, tokens.count());
    int[] sample = new int[size];
    for (int i = 0; i < size; i++) {
      sample[i] = tokens.key((int) ((long) i * tokens.count() / size));
    }
    return sample;
  }

  static RepeatFrequency of(List<Collected<Note>> notes) {
    Map<Integer, int[]> counts = new HashMap<>();
    long words = 0;
    long sampled = 0;
    for (Collected<Note> noted : notes) {
      words += noted.note().words();
      sampled += noted.note().sample().length;
      for (Waiting repeat : noted.note().waiting()) {
        counts.computeIfAbsent(repeat.key(), key -> new int[2])[0]++;
      }
    }
    for (Collected<Note> noted : notes) {
      for (int key : noted.note().sample()) {
        int[] count = counts.get(key);
        if (count != null) {
          count[1]++;
        }
      }
    }
    return new RepeatFrequency(
        counts, (double) words / Math.max(1, sampled), words >= ENOUGH_WORDS);
  }

  /**
   * Says whether the word's repeats are a large share of its occurrences: a fifth of them if it
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
}
