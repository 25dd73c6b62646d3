package org.seedcorpus.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.Span;

/**
 * Collects everything that rules find in one file. Nothing is left out but for hostile input: of
 * one rule and file {@value #MOST_KEPT} occurrences are kept, the others are counted.
 */
public final class FindingCollector {
  /** How many occurrences of one rule in one file are kept. */
  public static final int MOST_KEPT = 100_000;

  private final List<Occurrence> kept = new ArrayList<>();
  private final @Nullable Consumer<Occurrence> receiver;
  private @Nullable IdentityHashMap<RuleInfo, int[]> counts; // null: nothing found yet
  private RuleInfo rule;
  private @Nullable Severity configured;

  /** Creates a collector for the findings of one rule. */
  public FindingCollector(RuleInfo rule, @Nullable Severity configured) {
    this(rule, configured, null);
  }

  /**
   * Creates a collector that hands on each finding at once and keeps none.
   *
   * @param receiver takes the findings; null to keep them
   */
  public FindingCollector(
      RuleInfo rule, @Nullable Severity configured, @Nullable Consumer<Occurrence> receiver) {
    this.rule = rule;
    this.configured = configured;
    this.receiver = receiver;
  }

  /**
   * Lets the next findings be those of another rule.
   *
   * @param configured the severity that the user gave the rule, if any: findings of the rule's own
   *     severity get it, others are never more severe
   */
  public void begin(RuleInfo next, @Nullable Severity configured) {
    rule = next;
    this.configured = configured;
  }

  /** Forgets everything: the next findings are of another file. */
  public void clear() {
    kept.clear();
    counts = null;
  }

  /** Begins a finding about the range {@code [start, end)}, in UTF-16 units, of the file. */
  public FindingBuilder at(int start, int end) {
    return new FindingBuilder(this, start, end, null, rule.severity());
  }

  /** Begins a finding about a range of the file. */
  public FindingBuilder at(Span span) {
    return at(span.start(), span.end());
  }

  /** Begins a finding about a location in any file. */
  public FindingBuilder at(Location location) {
    return new FindingBuilder(this, location.start(), location.end(), location, rule.severity());
  }

  void add(
      Severity own,
      int start,
      int end,
      String key,
      Object[] arguments,
      @Nullable Fix fix,
      @Nullable Location location) {
    Severity severity = effective(own);
    if (receiver != null) {
      Message message = new Message(rule.id(), key, List.of(arguments));
      receiver.accept(new Occurrence(rule, severity, start, end, message, fix, location));
      return;
    }
    IdentityHashMap<RuleInfo, int[]> all = counts;
    if (all == null) {
      all = new IdentityHashMap<>();
      counts = all;
    }
    int[] count = all.computeIfAbsent(rule, any -> new int[Severity.values().length]);
    count[severity.ordinal()]++;
    if (count[0] + count[1] + count[2] <= MOST_KEPT) {
      Message message = new Message(rule.id(), key, List.of(arguments));
      kept.add(new Occurrence(rule, severity, start, end, message, fix, location));
    }
  }

  private Severity effective(Severity own) {
    if (configured == null) {
      return own;
    }
    return own == rule.severity() || configured.compareTo(own) > 0 ? configured : own;
  }

  /** Returns what was found, in the order in which it was reported; valid until the next clear. */
  public List<Occurrence> occurrences() {
    return kept;
  }

  /** Removes occurrences that are kept, and counts them no longer. */
  public void removeIf(Predicate<Occurrence> condition) {
    Set<Occurrence> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Occurrence one : kept) {
      if (condition.test(one)) {
        removed.add(one);
        int[] count = counts == null ? null : counts.get(one.rule());
        if (count != null) {
          count[one.severity().ordinal()]--;
        }
      }
    }
    kept.removeIf(removed::contains);
  }

  /** Returns how many occurrences of a rule with this severity there are, those not kept too. */
  public int count(RuleInfo of, Severity severity) {
    int[] count = counts == null ? null : counts.get(of);
    return count == null ? 0 : count[severity.ordinal()];
  }
}
