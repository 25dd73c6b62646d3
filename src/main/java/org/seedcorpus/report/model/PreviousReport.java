package org.seedcorpus.report.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier {@code report.json} says, to be compared with.
 *
 * @param fingerprints of the findings that it lists
 * @param rules how many findings each rule had, those that are not listed too
 * @param seeds one a listed file
 */
public record PreviousReport(
    Set<String> fingerprints, Map<String, Integer> rules, List<Seed> seeds) {
  /**
   * A seed of the earlier report.
   *
   * @param language a BCP 47 tag; null if it was not read
   * @param declaredSource what the index named as its source
   * @param lastLine its last line that was not blank
   * @param findings how many it had
   */
  public record Seed(
      @Nullable String language,
      @Nullable String declaredSource,
      @Nullable String lastLine,
      int findings) {}
}
