package org.seedcorpus.goal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;

/** A set of defaults; what is configured takes precedence. */
public enum Preset {
  /** Errors fail the build. */
  DEFAULT,
  /** Warnings fail the build too. */
  STRICT,
  /** Only what makes a seed unreadable fails the build. */
  LENIENT;

  public static Preset of(String name) throws GoalException {
    return EnumParameter.parse("preset", name, Preset.values());
  }

  /** Returns the lowest severity that fails the build. */
  public Severity failOn() {
    return this == STRICT ? Severity.WARNING : Severity.ERROR;
  }

  /** Returns whether seeds must have a headline and name a source. */
  public boolean isStructureRequired() {
    return this != LENIENT;
  }

  /** Returns the severities of the rules that do not keep their own. */
  public Map<String, Optional<Severity>> severities(List<Rule> rules) {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    for (Rule rule : rules) {
      Family family = rule.info().family();
      if (this == LENIENT
          && rule.severity() == Severity.ERROR
          && family != Family.INDEX
          && family != Family.ENCODING) {
        severities.put(rule.id(), Optional.of(Severity.WARNING));
      }
    }
    return severities;
  }
}
