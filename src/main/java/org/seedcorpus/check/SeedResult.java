package org.seedcorpus.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * What was found out about one seed.
 *
 * @param facts null if the file was not read
 * @param findings in the order of the text
 */
public record SeedResult(Entry entry, @Nullable SeedProfile facts, List<Finding> findings) {
  /** Keeps its own copy of the list. */
  public SeedResult {
    findings = List.copyOf(findings);
  }

  /** Says whether a finding is at least as bad. */
  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
  }
}
