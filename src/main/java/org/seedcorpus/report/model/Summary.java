package org.seedcorpus.report.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * Whether a corpus passes, in figures.
 *
 * @param seeds how many files are listed
 * @param malformed how many of them have a finding that fails the build, or an error if nothing
 *     does
 * @param failed whether the build fails
 * @param first the first finding that fails the build, or else the first error; null if none does
 * @param firstSeed the seed that it was found in; null if it was found in no seed
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
   * Returns the verdict.
   *
   * @param failOn findings at least as bad fail the build; null if none does
   */
  public static Summary of(CheckResult result, @Nullable Severity failOn) {
    Severity bad = failOn == null ? Severity.ERROR : failOn;
    Finding first = worst(result.others(), bad);
    SeedResult firstSeed = null;
    boolean others = first != null;
    int malformed = 0;
    for (SeedResult seed : result.seeds()) {
      Finding finding = worst(seed.findings(), bad);
      if (finding == null) {
        continue;
      }
      malformed++;
      if (first == null) {
        first = finding;
        firstSeed = seed;
      }
    }
    return new Summary(
        result.seeds().size(),
        malformed,
        result.count(Severity.ERROR),
        result.count(Severity.WARNING),
        result.count(Severity.INFO),
        failOn != null && (malformed > 0 || others),
        first,
        firstSeed);
  }

  private static @Nullable Finding worst(Iterable<Finding> findings, Severity bad) {
    Finding worst = null;
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

  /**
   * Returns the verdict in English: {@code 3 of 120 seeds are malformed (5 errors, 2 warnings)}.
   */
  public String words() {
    String found =
        Stream.of(count(errors, "error"), count(warnings, "warning"), count(infos, "note"))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? sentence() : sentence() + " (" + found + ")";
  }

  private String sentence() {
    if (malformed > 0) {
      String are = malformed == 1 ? "is" : "are";
      return "%s of %s %s malformed".formatted(malformed, count(seeds, "seed"), are);
    }
    if (first != null) {
      return "the index has faults";
    }
    return seeds == 1 ? "the seed is well-formed" : "all %s seeds are well-formed".formatted(seeds);
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
