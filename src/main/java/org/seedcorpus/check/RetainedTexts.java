package org.seedcorpus.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

/**
 * The texts of the worst seeds, kept so that reports can show them without reading files again.
 * Which ones are kept does not depend on the order in which threads offer them.
 */
final class RetainedTexts {
  /** How many UTF-16 units they may have in all. */
  private static final long MOST_UNITS = 32_000_000;

  /** The place of a seed among all: the worst come first. */
  private record Rank(int errors, int warnings, int notes, int number, String path) {}

  private static final Comparator<Rank> WORST_FIRST =
      Comparator.comparingInt((Rank rank) -> -rank.errors)
          .thenComparingInt(rank -> -rank.warnings)
          .thenComparingInt(rank -> -rank.notes)
          .thenComparingInt(rank -> rank.number)
          .thenComparing(rank -> rank.path);

  private final int most;
  private final TreeMap<Rank, DecodedText> kept = new TreeMap<>(WORST_FIRST);
  private long units;

  /** The first rank that found no room: what comes after it must not be kept either. */
  private @Nullable Rank limit;

  /** Creates a store that keeps at most so many texts. */
  RetainedTexts(int most) {
    this.most = most;
  }

  /** Keeps the text of a seed if it is among the worst so far. */
  synchronized void offer(CheckedSeed seed, DecodedText text) {
    Rank rank = rank(seed);
    if (limit != null && WORST_FIRST.compare(rank, limit) >= 0) {
      return;
    }
    kept.put(rank, text);
    units += text.text().length();
    while (kept.size() > most || units > MOST_UNITS) {
      Map.Entry<Rank, DecodedText> last = kept.pollLastEntry();
      units -= last.getValue().text().length();
      limit = last.getKey();
    }
  }

  private static Rank rank(CheckedSeed seed) {
    FindingCounts counts = seed.counts();
    return new Rank(
        counts.of(Severity.ERROR),
        counts.of(Severity.WARNING),
        counts.of(Severity.INFO),
        seed.entry().number(),
        seed.entry().path());
  }

  /** Returns the texts by the paths of their seeds. */
  synchronized Map<String, DecodedText> byPath() {
    Map<String, DecodedText> texts = new HashMap<>();
    kept.forEach((rank, text) -> texts.put(rank.path, text));
    return texts;
  }
}
