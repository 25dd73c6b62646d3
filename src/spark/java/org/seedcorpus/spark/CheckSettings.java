package org.seedcorpus.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.RecordChecker;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.language.Language;

/**
 * What to check, as it is sent to the executors.
 *
 * @param severities by rule id: {@code error}, {@code warning}, {@code info} or {@code off}
 * @param language the tag of the language of records that declare none; null to detect it
 * @param sources the publishers that a source line may name; empty for any
 */
record CheckSettings(
    Map<String, String> severities,
    @Nullable String language,
    List<String> sources,
    boolean requireHeadline,
    boolean requireSource,
    long maxSize)
    implements Serializable {
  /** Nothing configured. */
  static final CheckSettings DEFAULT =
      new CheckSettings(Map.of(), null, List.of(), true, true, CheckOptions.MAX_SEED_SIZE);

  /** Keeps its own copies. */
  CheckSettings {
    severities = Map.copyOf(severities);
    sources = List.copyOf(sources);
  }

  /** Returns all rules. */
  List<Rule> rules() {
    return Rules.all(ruleOptions());
  }

  /** Returns a new checker; the rules are made anew for it. */
  RecordChecker checker() {
    return new RecordChecker(rules(), options(), ruleOptions());
  }

  CheckOptions options() {
    Map<String, Optional<Severity>> bySeverity = new HashMap<>();
    severities.forEach(
        (rule, severity) ->
            bySeverity.put(
                rule,
                severity.equals("off") ? Optional.empty() : Optional.of(Names.severity(severity))));
    return new CheckOptions(
        bySeverity, language == null ? null : Language.of(language), 1, maxSize);
  }

  RuleOptions ruleOptions() {
    return new RuleOptions(sources, null, requireHeadline, requireSource);
  }
}
