package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user tells rules.
 *
 * @param sources the publishers that a source line may name; empty if any may be named
 * @param hardWrapped whether lines are broken inside sentences; null to detect it from their
 *     lengths
 * @param requireHeadline whether a seed must begin with a headline
 * @param requireSource whether a seed must name its source
 */
public record RuleOptions(
    List<String> sources,
    @Nullable Boolean hardWrapped,
    boolean requireHeadline,
    boolean requireSource) {
  /** Nothing configured. */
  public static final RuleOptions DEFAULT = new RuleOptions(List.of(), null, true, true);

  /** Keeps its own copy of the list. */
  public RuleOptions {
    sources = List.copyOf(sources);
  }
}
