package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Severity;

/**
 * What one corpus rule finds, in the order in which it finds it: all are counted, four bytes each,
 * and those that come first in index order are kept.
 */
final class CorpusFindings implements Consumer<Occurrence> {
  /** Where findings belong that are in no seed. */
  static final int NO_SEED = (1 << 29) - 1;

  /** A seed whose findings are not reported. */
  static final int DROPPED = -1;

  private static final Severity[] SEVERITIES = Severity.values();
  private static final Comparator<Kept> ORDER =
      Comparator.comparingInt(Kept::seed)
          .thenComparingInt(one -> one.occurrence().start())
          .thenComparingInt(Kept::arrival);

  private final ShownFindings shown;
  private final ToIntFunction<String> seedOf;
  private final int most;
  private final Map<Severity, PriorityQueue<Kept>> kept = new EnumMap<>(Severity.class);
  private int[] found = {}; // seed and severity
  private int count;

  private record Kept(int seed, int arrival, Occurrence occurrence, @Nullable String accepted) {}

  /** How many findings of one severity are in one seed. */
  @FunctionalInterface
  interface Receiver {
    /** Takes them. */
    void accept(int seed, Severity severity, int findings);
  }

  /**
   * Creates an empty collection.
   *
   * @param seedOf the number of the seed with a path
   * @param most how many findings of one severity are kept
   */
  CorpusFindings(ShownFindings shown, ToIntFunction<String> seedOf, int most) {
    this.shown = shown;
    this.seedOf = seedOf;
    this.most = most;
  }

  @Override
  public void accept(Occurrence one) {
    String accepted = shown.accepted(one);
    int seed = one.location() == null ? NO_SEED : seedOf.applyAsInt(one.location().path());
    if (seed == DROPPED) {
      return;
    }
    Severity severity = accepted == null ? one.severity() : Severity.INFO;
    if (count == found.length) {
      found = Arrays.copyOf(found, Math.max(16, 2 * count));
    }
    found[count] = seed << 2 | severity.ordinal();
    PriorityQueue<Kept> first =
        kept.computeIfAbsent(severity, any -> new PriorityQueue<>(ORDER.reversed()));
    first.add(new Kept(seed, count, one, accepted));
    if (first.size() > most) {
      first.remove();
    }
    count++;
  }

  /** Returns the findings that are kept, in index order. */
  List<Finding> first() {
    List<Kept> all = new ArrayList<>();
    kept.values().forEach(all::addAll);
    all.sort(ORDER);
    return all.stream().map(one -> shown.of(one.occurrence(), one.accepted())).toList();
  }

  /** Hands out the counts of all findings, seed by seed. */
  void counts(Receiver receiver) {
    Arrays.sort(found, 0, count);
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && found[to] == found[from]) {
        to++;
      }
      receiver.accept(found[from] >>> 2, SEVERITIES[found[from] & 3], to - from);
      from = to;
    }
  }
}
