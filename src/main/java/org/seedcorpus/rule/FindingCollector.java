package org.seedcorpus.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule finds in one file. Keeps the first {@value #SHOWN} errors and warnings and counts
 * the rest in one more; of notes it keeps one, with the count of all.
 */
public final class FindingCollector {
  /** How many findings of one rule and severity in one file are shown one by one. */
  public static final int SHOWN = 20;

  /** Turns a range of UTF-16 units into a place in the file that is looked at. */
  @FunctionalInterface
  public interface Placer {
    /** Returns the place of the range {@code [start, end)}. */
    Location place(int start, int end);
  }

  private final Rule rule;
  private final @Nullable Severity configured;
  private final int shown;
  private final Placer placer;
  private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  private FindingCollector(Rule rule, @Nullable Severity configured, int shown, Placer placer) {
    this.rule = rule;
    this.configured = configured;
    this.shown = shown;
    this.placer = placer;
  }

  /**
   * Returns an empty collection for one rule in one file.
   *
   * @param configured the severity that the user gave the rule, if any: findings of the rule's own
   *     severity take it, others are never worse
   */
  public static FindingCollector inFile(Rule rule, @Nullable Severity configured, Placer placer) {
    return new FindingCollector(rule, configured, SHOWN, placer);
  }

  /** Returns an empty collection for one rule over many files, in which nothing is only counted. */
  public static FindingCollector inMany(Rule rule, @Nullable Severity configured, Placer placer) {
    return new FindingCollector(rule, configured, Integer.MAX_VALUE, placer);
  }

  /** Begins a finding about the range {@code [start, end)}, in UTF-16 units, of the file. */
  public Draft at(int start, int end) {
    return new Draft(start, end, null);
  }

  /** Begins a finding about a place in any file. */
  public Draft at(Location place) {
    return new Draft(place.start(), place.end(), place);
  }

  /** Returns what was found, the worst first, else in the order in which it was reported. */
  public List<Finding> list() {
    List<Finding> all = new ArrayList<>();
    kept.forEach(
        (severity, findings) -> {
          int last = findings.size() - 1;
          int counted = counts.getOrDefault(severity, 0);
          for (int i = 0; i <= last; i++) {
            Finding finding = findings.get(i);
            all.add(i == last ? finding.standingFor(counted - last) : finding);
          }
        });
    return all;
  }

  private Severity effective(Severity own) {
    if (configured == null) {
      return own;
    }
    return own == rule.severity() || configured.compareTo(own) > 0 ? configured : own;
  }

  /** A finding in the making; nothing is reported before {@link #say}. */
  public final class Draft {
    private final int start;
    private final int end;
    private final @Nullable Location place;
    private Severity severity = rule.severity();
    private @Nullable String replacement;
    private int fixStart;
    private int fixEnd;

    private Draft(int start, int end, @Nullable Location place) {
      this.start = start;
      this.end = end;
      this.place = place;
    }

    /** Gives it another severity than the rule's. */
    public Draft as(Severity other) {
      severity = other;
      return this;
    }

    /** Adds a safe fix: put this in the place of the range. */
    public Draft replaceWith(String text) {
      return replaceWith(start, end, text);
    }

    /** Adds a safe fix: put this in the place of another range of the same file. */
    public Draft replaceWith(int from, int to, String text) {
      replacement = text;
      fixStart = from;
      fixEnd = to;
      return this;
    }

    /**
     * Reports it.
     *
     * @param key which of the messages on the rule's page
     * @param arguments numbers, technical strings, and {@link QuotedText}s of the text
     */
    public void say(String key, Object... arguments) {
      Severity effective = effective(severity);
      int count = counts.merge(effective, 1, Integer::sum);
      // One more than is shown: the last one stands for the rest.
      if (count > (effective == Severity.INFO && shown == SHOWN ? 1 : shown + 1L)) {
        return;
      }
      Location where = place == null ? placer.place(start, end) : place;
      String text = replacement;
      Fix fix = text == null ? null : new Fix(fixPlace(where), text);
      Message message = new Message(rule.id(), key, List.of(arguments));
      kept.computeIfAbsent(effective, any -> new ArrayList<>())
          .add(new Finding(rule.id(), effective, where, message, 1, fix));
    }

    private Location fixPlace(Location where) {
      return fixStart == start && fixEnd == end ? where : placer.place(fixStart, fixEnd);
    }
  }
}
