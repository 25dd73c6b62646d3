package org.seedcorpus.report.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * Whether a corpus passes, in figures: counts of all findings, those that are not shown too.
 *
 * @param seeds how many files are listed
 * @param malformed how many of them have a finding that fails the build, or an error if nothing
 *     does
 * @param failed whether the build fails
 * @param first the first of the worst findings, if they fail the build, or are errors; null
 *     otherwise
 * @param firstSeed the seed in which it was found; null if it was found in none
 */
public record Summary(
    int seeds,
    int malformed,
    int errors,
    int warnings,
    int infos,
    boolean failed,
    @Nullable Finding first,
    @Nullable SeedResult firstSeed) {

  /**
   * Returns the figures.
   *
   * @param failOn findings at least as bad fail the build; null if none does
   */
  public static Summary of(CheckResult result, @Nullable Severity failOn) {
    Severity bad = failOn == null ? Severity.ERROR : failOn;
    Severity others = result.otherCounts().worst();
    Finding first = worse(null, result.others(), bad);
    SeedResult firstSeed = null;
    int malformed = 0;
    for (SeedResult seed : result.seeds()) {
      if (!seed.has(bad)) {
        continue;
      }
      malformed++;
      Finding worse = worse(first, seed.findings(), bad);
      if (!Objects.equals(worse, first)) {
        first = worse;
        firstSeed = seed;
      }
    }
    int[] counts = new int[Severity.values().length];
    result
        .counts()
        .forEach(
            (FindingCounts some) ->
                some.counts().forEach(one -> counts[one.severity().ordinal()] += one.findings()));
    return new Summary(
        result.seeds().size(),
        malformed,
        counts[0],
        counts[1],
        counts[2],
        failOn != null && (malformed > 0 || others != null && others.isAtLeast(bad)),
        first,
        firstSeed);
  }

  private static @Nullable Finding worse(
      @Nullable Finding known, Iterable<Finding> findings, Severity bad) {
    Finding worst = known;
    for (Finding finding : findings) {
      if (finding.accepted() == null
          && finding.severity().isAtLeast(bad)
          && (worst == null || finding.severity().compareTo(worst.severity()) < 0)) {
        worst = finding;
      }
    }
    return worst;
  }

  /** Returns how many findings there are in all. */
  public int findings() {
    return errors + warnings + infos;
  }
}
