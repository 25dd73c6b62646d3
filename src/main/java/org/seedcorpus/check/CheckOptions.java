package org.seedcorpus.check;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.Language;

/**
 * How to check.
 *
 * @param severities what the user says of single rules, by id; empty switches the rule off
 * @param language the language of seeds whose entry declares none; null to detect it
 * @param threads how many seeds are checked at a time
 * @param maxSeedSize larger files, in bytes, are not read
 * @param keptFindings how many findings of one rule and severity are kept one by one: those that
 *     come first in index order; further ones are only counted
 * @param keptTexts how many texts are kept for reports: those of the worst seeds
 */
public record CheckOptions(
    Map<String, Optional<Severity>> severities,
    @Nullable Language language,
    int threads,
    long maxSeedSize,
    int keptFindings,
    int keptTexts) {
  /** The default of {@code maxSeedSize}: 64 MiB. */
  public static final long MAX_SEED_SIZE = 64L << 20;

  /** The default of {@code keptFindings}. */
  public static final int KEPT_FINDINGS = 1_500;

  /** The default of {@code keptTexts}, and of the number of seeds with a page in the report. */
  public static final int MAX_SEED_PAGES = 500;

  /** The defaults: nothing configured, languages detected, one thread. */
  public static final CheckOptions DEFAULT = new CheckOptions(Map.of(), null, 1, MAX_SEED_SIZE);

  /** Keeps the default number of findings and texts. */
  public CheckOptions(
      Map<String, Optional<Severity>> severities,
      @Nullable Language language,
      int threads,
      long maxSeedSize) {
    this(severities, language, threads, maxSeedSize, KEPT_FINDINGS, MAX_SEED_PAGES);
  }

  /** Keeps its own copy of the map. */
  public CheckOptions {
    severities = Map.copyOf(severities);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }

  boolean isOff(String rule) {
    Optional<Severity> severity = severities.get(rule);
    return severity != null && severity.isEmpty();
  }

  @Nullable Severity severity(String rule) {
    Optional<Severity> severity = severities.get(rule);
    return severity == null ? null : severity.orElse(null);
  }
}
