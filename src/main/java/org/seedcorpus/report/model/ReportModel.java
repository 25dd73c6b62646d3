package org.seedcorpus.report.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.rule.Finding;

/**
 * What the reports show of a result: messages, fingerprints and counts are made once, here, and all
 * formats take them from here.
 *
 * @param others the findings in the index, or at files that it does not list
 * @param seeds one a listed file, in index order
 * @param remedies the commands that fix or accept findings
 */
public record ReportModel(
    CheckResult result,
    ReportOptions options,
    RuleCatalog catalog,
    Summary summary,
    RuleTotals totals,
    List<ReportedFinding> others,
    List<ReportedSeed> seeds,
    Remedies remedies) {

  /** Makes what is shown of a result. */
  public static ReportModel of(CheckResult result, ReportOptions options) {
    RuleCatalog catalog =
        new RuleCatalog(result.rules(), options.syntax(), options.commandPrefix());
    Fingerprints fingerprints = new Fingerprints(options);
    List<ReportedFinding> others = reported(result.others(), catalog, fingerprints);
    Map<Integer, List<ReportedFinding>> findings = new HashMap<>();
    for (int i = 0; i < result.seeds().size(); i++) {
      List<Finding> found = result.seeds().get(i).findings();
      if (!found.isEmpty()) {
        findings.put(i, reported(found, catalog, fingerprints));
      }
    }
    return new ReportModel(
        result,
        options,
        catalog,
        Summary.of(result, options.failOn()),
        RuleTotals.of(result, catalog),
        others,
        new ReportedSeeds(result.seeds(), findings),
        new Remedies(
            Stream.concat(others.stream(), findings.values().stream().flatMap(List::stream))));
  }

  private static List<ReportedFinding> reported(
      List<Finding> findings, RuleCatalog catalog, Fingerprints fingerprints) {
    return findings.isEmpty()
        ? List.of()
        : findings.stream()
            .map(finding -> catalog.reported(finding, fingerprints.next(finding)))
            .toList();
  }

  /** Returns all findings that are shown: first those in the index, then seed by seed. */
  public Stream<ReportedFinding> findings() {
    return Stream.concat(others.stream(), seeds.stream().flatMap(seed -> seed.findings().stream()));
  }

  /** Returns what is said once of the whole corpus, the worst first. */
  public List<Habit> habits() {
    return Habit.of(totals, seeds.size(), remedies, options.syntax());
  }

  /** Returns how many findings are shown one by one: in how many places. */
  public int places() {
    int places = others.size();
    for (ReportedSeed seed : seeds) {
      places += seed.findings().size();
    }
    return places;
  }

  /** Returns how many findings neither are shown nor have one that stands for them. */
  public int unlisted() {
    return summary.findings() - findings().mapToInt(one -> one.finding().occurrences()).sum();
  }
}
