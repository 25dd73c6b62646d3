package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedShape;

/**
 * What the user tells rules.
 *
 * @param sources the publishers that a source line may name; empty if any may be named
 * @param hardWrapped whether lines are broken inside sentences; null to detect it from their
 *     lengths
 * @param requireHeadline whether the first line of every seed is a headline
 * @param requireSource whether the last line of every seed names a source
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

  /** Creates options that require a headline and a source. */
  public RuleOptions(List<String> sources, @Nullable Boolean hardWrapped) {
    this(sources, hardWrapped, true, true);
  }

  /** Returns the same options, but does not require what the corpus does not have. */
  public RuleOptions with(SeedShape shape) {
    return new RuleOptions(
        sources,
        hardWrapped,
        requireHeadline && shape.hasHeadline(),
        requireSource && shape.hasSource());
  }
}
