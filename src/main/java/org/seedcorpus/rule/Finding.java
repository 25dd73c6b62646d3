package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports show of one or more occurrences of a fault.
 *
 * @param rule the id of the rule that found it
 * @param occurrences how many it stands for: more than 1 where further ones are only counted
 * @param further where the next ones are, if all that it stands for are alike; the first few
 * @param fix edits that remove it, if there are any
 * @param accepted why it does not count; null if it does
 */
public record Finding(
    String rule,
    Severity severity,
    Location place,
    Message message,
    int occurrences,
    List<Location> further,
    @Nullable LocatedFix fix,
    @Nullable String accepted) {
  /** Stands for one occurrence, or for any that are not alike. */
  public Finding(
      String rule,
      Severity severity,
      Location place,
      Message message,
      int occurrences,
      @Nullable LocatedFix fix,
      @Nullable String accepted) {
    this(rule, severity, place, message, occurrences, List.of(), fix, accepted);
  }

  /** Returns the same finding, standing for so many occurrences. */
  public Finding standingFor(int count) {
    return new Finding(rule, severity, place, message, count, further, fix, accepted);
  }

  /** Returns whether it stands for occurrences that are alike. */
  public boolean isGroup() {
    return !further.isEmpty();
  }
}
