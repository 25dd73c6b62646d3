package org.seedcorpus.report.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.seedcorpus.check.SeedResult;

/**
 * Seeds as formats show them, made when asked: there may be a million, and most have no finding.
 */
final class ReportedSeeds extends AbstractList<ReportedSeed> implements RandomAccess {
  private final List<SeedResult> seeds;
  private final Map<Integer, List<ReportedFinding>> findings;

  /**
   * Creates the list.
   *
   * @param findings those that are shown, by the seed's place in the list
   */
  ReportedSeeds(List<SeedResult> seeds, Map<Integer, List<ReportedFinding>> findings) {
    this.seeds = seeds;
    this.findings = findings;
  }

  @Override
  public ReportedSeed get(int index) {
    return new ReportedSeed(seeds.get(index), findings.getOrDefault(index, List.of()));
  }

  @Override
  public int size() {
    return seeds.size();
  }
}
