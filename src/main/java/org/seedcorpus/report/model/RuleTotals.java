package org.seedcorpus.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * How often each rule is broken: counts of all findings, those that are not shown too.
 *
 * @param rules one a rule that ran, in the order of the documentation
 */
public record RuleTotals(List<Total> rules) {
  /** A rule that this share of the seeds breaks is a habit of the whole corpus. */
  private static final int HABIT_PERCENT = 25;

  /** Of fewer seeds none is a habit. */
  private static final int HABIT_SEEDS = 20;

  /**
   * How often one rule is broken.
   *
   * @param files how many files have its findings
   * @param habit whether so many seeds break it that it is a matter of the whole corpus
   */
  public record Total(
      RuleCatalog.Entry rule, int errors, int warnings, int infos, int files, boolean habit) {
    /** Returns how many findings it has. */
    public int all() {
      return errors + warnings + infos;
    }

    /** Returns the rule's id. */
    public String id() {
      return rule.rule().id();
    }

    /** Returns the worst severity of its findings; its own if it has none. */
    public Severity severity() {
      return errors > 0
          ? Severity.ERROR
          : warnings > 0 ? Severity.WARNING : infos > 0 ? Severity.INFO : rule.rule().severity();
    }
  }

  static RuleTotals of(CheckResult result, RuleCatalog catalog) {
    Map<String, int[]> counts = new HashMap<>();
    add(counts, result.otherCounts(), 0);
    for (SeedResult seed : result.seeds()) {
      add(counts, seed.counts(), 1);
    }
    Map<String, Set<String>> others = new HashMap<>();
    for (Finding finding : result.others()) {
      others.computeIfAbsent(finding.rule(), any -> new HashSet<>()).add(finding.place().path());
    }
    int seeds = result.seeds().size();
    List<Total> totals = new ArrayList<>();
    for (RuleCatalog.Entry rule : catalog.rules()) {
      String id = rule.rule().id();
      int[] count = counts.getOrDefault(id, new int[4]);
      boolean habit = seeds >= HABIT_SEEDS && 100L * count[3] >= (long) HABIT_PERCENT * seeds;
      int files = count[3] + others.getOrDefault(id, Set.of()).size();
      totals.add(new Total(rule, count[0], count[1], count[2], files, habit));
    }
    return new RuleTotals(totals);
  }

  /** Adds to errors, warnings, notes and files. */
  private static void add(Map<String, int[]> counts, FindingCounts some, int files) {
    String last = "";
    for (FindingCounts.Count count : some.counts()) {
      int[] sums = counts.computeIfAbsent(count.rule(), any -> new int[4]);
      sums[count.severity().ordinal()] += count.findings();
      sums[3] += count.rule().equals(last) ? 0 : files; // counts of a rule are neighbours
      last = count.rule();
    }
  }
}
