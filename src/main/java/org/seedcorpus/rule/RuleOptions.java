package org.seedcorpus.rule;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What rules can be told, all of it by the user.
 *
 * @param sources the publishers that a source line may name; empty if any may be named
 * @param hardWrapped whether lines are broken inside sentences; null to find out from their lengths
 * @param silences who wants to know where a rule kept silent, called from many threads; null if
 *     nobody does
 */
public record RuleOptions(
    List<String> sources,
    @Nullable Boolean hardWrapped,
    @Nullable Consumer<SkippedCandidate> silences) {
  /** Nothing said. */
  public static final RuleOptions DEFAULT = new RuleOptions(List.of(), null);

  /** Keeps its own copy of the list. */
  public RuleOptions {
    sources = List.copyOf(sources);
  }

  /** Nobody wants to know of silences. */
  public RuleOptions(List<String> sources, @Nullable Boolean hardWrapped) {
    this(sources, hardWrapped, null);
  }

  /** Returns the same, with somebody who wants to know. */
  public RuleOptions telling(Consumer<SkippedCandidate> silences) {
    return new RuleOptions(sources, hardWrapped, silences);
  }
}
