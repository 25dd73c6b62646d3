package org.seedcorpus.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Fix.Safety;

/** Builds a finding; nothing is reported before {@link #report} is called. */
public final class FindingBuilder {
  private final FindingCollector collector;
  private final int start;
  private final int end;
  private final @Nullable Location location;
  private Severity severity;
  private final List<Edit> edits = new ArrayList<>(1);
  private Safety safety = Safety.SAFE;

  FindingBuilder(
      FindingCollector collector,
      int start,
      int end,
      @Nullable Location location,
      Severity severity) {
    this.collector = collector;
    this.start = start;
    this.end = end;
    this.location = location;
    this.severity = severity;
  }

  /** Gives it another severity than the rule's. */
  public FindingBuilder severity(Severity other) {
    severity = other;
    return this;
  }

  /** Adds an edit to its fix: replaces the range of the finding. */
  public FindingBuilder fix(String replacement) {
    return fix(start, end, replacement);
  }

  /** Adds an edit to its fix: replaces the range {@code [from, to)} of the same file. */
  public FindingBuilder fix(int from, int to, String replacement) {
    edits.add(new Edit(from, to, replacement));
    return this;
  }

  /** Makes its fix a suggestion: it is applied on request only. */
  public FindingBuilder suggested() {
    safety = Safety.SUGGESTED;
    return this;
  }

  /**
   * Reports it.
   *
   * @param key which of the messages on the rule's page
   * @param arguments what fills the message: see {@link Message#arguments}
   */
  public void report(String key, Object... arguments) {
    Fix fix = edits.isEmpty() ? null : new Fix(edits, safety);
    collector.add(severity, start, end, key, arguments, fix, location);
  }
}
