package org.seedcorpus.maven;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.Language;

/**
 * The goal’s parameters as the checker wants them.
 *
 * @param index the index's name in the folder of the seeds
 * @param failOn the mildest severity that fails the build; empty if none does
 * @param version the plugin's own
 */
record CheckConfiguration(
    String index,
    CheckOptions options,
    RuleOptions ruleOptions,
    Optional<Severity> failOn,
    String version) {

  /**
   * Reads the parameters.
   *
   * @throws MojoExecutionException if one of them makes no sense; the message says how to mend it
   */
  static CheckConfiguration of(
      String index,
      String failOn,
      @Nullable String language,
      Map<String, String> rules,
      List<String> sources,
      @Nullable Boolean hardWrapped,
      int threads,
      long maxSeedSize,
      @Nullable String version)
      throws MojoExecutionException {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      String what = "rules." + rule.getKey();
      severities.put(rule.getKey().strip(), severity(what, rule.getValue(), "off"));
    }
    if (maxSeedSize < 1 || maxSeedSize > Integer.MAX_VALUE - 16) {
      throw new MojoExecutionException(
          "maxSeedSize must be between 1 and "
              + (Integer.MAX_VALUE - 16)
              + " bytes, not "
              + maxSeedSize);
    }
    if (threads < 0) {
      throw new MojoExecutionException("threads must be 0 or more, not " + threads);
    }
    return new CheckConfiguration(
        index,
        new CheckOptions(
            severities,
            language == null ? null : language(language),
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
            maxSeedSize),
        new RuleOptions(sources, hardWrapped),
        severity("failOn", failOn, "never"),
        version == null ? "" : version);
  }

  /**
   * Returns the language of the HTML report.
   *
   * @param tag what is configured; null if nothing is
   * @param build the language of the build
   * @throws MojoExecutionException if the report does not speak what is configured
   */
  static Locale reportLanguage(@Nullable String tag, Locale build) throws MojoExecutionException {
    if (tag == null) {
      return UiMessages.speaks(build) ? build : Locale.ENGLISH;
    }
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    if (!UiMessages.speaks(locale)) {
      throw new MojoExecutionException(
          "reportLanguage must be %s, not “%s”"
              .formatted(String.join(", ", UiMessages.LANGUAGES), tag));
    }
    return locale;
  }

  private static Language language(String tag) throws MojoExecutionException {
    return Language.parse(tag)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "language must be a BCP 47 tag such as ar or fa-IR, not “" + tag + "”"));
  }

  private static Optional<Severity> severity(String what, @Nullable String value, String none)
      throws MojoExecutionException {
    String id = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (id.equals(none)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(id)) {
        return Optional.of(severity);
      }
    }
    String allowed =
        Arrays.stream(Severity.values()).map(Severity::id).collect(Collectors.joining(", "));
    throw new MojoExecutionException(
        "%s must be %s or %s, not “%s”".formatted(what, allowed, none, value));
  }
}
