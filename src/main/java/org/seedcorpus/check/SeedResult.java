package org.seedcorpus.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * The result of the check of one seed.
 *
 * @param facts null if the file was not read
 * @param findings those that are kept one by one, in the order of the text: of each rule and
 *     severity those that come first in index order ({@link CheckOptions#keptFindings}), and at
 *     most {@value ShownFindings#MOST} in this seed, the last of which stands for the others
 * @param counts of all findings in this seed
 */
public record SeedResult(
    Entry entry, @Nullable SeedProfile facts, List<Finding> findings, FindingCounts counts) {
  /** Keeps its own copy of the list. */
  public SeedResult {
    findings = List.copyOf(findings);
  }

  /** Returns whether any finding is at least as bad, kept or not. */
  public boolean has(Severity severity) {
    Severity worst = counts.worst();
    return worst != null && worst.isAtLeast(severity);
  }
}
