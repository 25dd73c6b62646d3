package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Severity;

/** Chooses the seeds that a page has room for: the worst. */
final class WorstSeeds {
  /** By errors, then warnings, then notes, then the order of the index. */
  private static final Comparator<ReportedSeed> WORST_FIRST =
      Comparator.comparingInt((ReportedSeed seed) -> -seed.counts().of(Severity.ERROR))
          .thenComparingInt(seed -> -seed.counts().of(Severity.WARNING))
          .thenComparingInt(seed -> -seed.counts().of(Severity.INFO))
          .thenComparingInt(seed -> seed.result().entry().number());

  private WorstSeeds() {}

  /** Returns so many of the seeds, the worst first; no others are kept meanwhile. */
  static List<ReportedSeed> of(Stream<ReportedSeed> seeds, int most) {
    PriorityQueue<ReportedSeed> worst = new PriorityQueue<>(WORST_FIRST.reversed());
    seeds.forEach(
        seed -> {
          worst.add(seed);
          if (worst.size() > most) {
            worst.remove();
          }
        });
    List<ReportedSeed> sorted = new ArrayList<>(worst);
    sorted.sort(WORST_FIRST);
    return List.copyOf(sorted);
  }
}
