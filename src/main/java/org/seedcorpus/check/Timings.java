package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How long the phases of a check took, and each rule, in all threads together. */
public final class Timings {
  private final Map<String, Long> phases = new LinkedHashMap<>();
  private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();

  /**
   * Adds a phase that began at a time of {@link System#nanoTime} and has ended now.
   *
   * @param timings to which; null if nobody asks
   */
  public static void phase(@Nullable Timings timings, String name, long begun) {
    if (timings != null) {
      timings.add(name, System.nanoTime() - begun);
    }
  }

  private synchronized void add(String phase, long nanos) {
    phases.merge(phase, nanos, Long::sum);
  }

  /** Adds what a rule took since a time of {@link System#nanoTime}. */
  void rule(String id, long begun) {
    rules.computeIfAbsent(id, any -> new LongAdder()).add(System.nanoTime() - begun);
  }

  /** Returns a line for each phase, in order, and for each rule, the slowest first. */
  public synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    phases.forEach((name, nanos) -> lines.add(line("time of " + name, nanos)));
    rules.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue().sum()))
        .forEach(
            entry -> lines.add(line("time of rule " + entry.getKey(), entry.getValue().sum())));
    return lines;
  }

  private static String line(String name, long nanos) {
    return String.format(Locale.ROOT, "%s: %,.1f ms", name, nanos / 1e6);
  }
}
