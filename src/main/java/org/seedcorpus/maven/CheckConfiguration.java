package org.seedcorpus.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.language.Language;

/**
 * The parameters of a goal as the checker needs them.
 *
 * @param index the index's path in the folder of the seeds
 * @param selection which seeds are checked
 * @param known the files with findings that do not count
 * @param since the commit since which a seed must have changed to be checked; null for all seeds
 * @param version the plugin's own
 */
record CheckConfiguration(
    String index,
    SeedSelection selection,
    CheckOptions options,
    RuleOptions ruleOptions,
    KnownFiles known,
    @Nullable String since,
    String version) {

  /**
   * Reads the parameters.
   *
   * @throws MojoExecutionException if one of them is invalid; the message says what is valid
   */
  static CheckConfiguration of(RuleParameters mojo) throws MojoExecutionException {
    return of(mojo, 0);
  }

  /**
   * Reads the parameters.
   *
   * @param keptTexts how many texts reports need
   * @throws MojoExecutionException if one of them is invalid; the message says what is valid
   */
  static CheckConfiguration of(RuleParameters mojo, int keptTexts) throws MojoExecutionException {
    long largest = Integer.MAX_VALUE - 16;
    if (mojo.maxSeedSize() < 1 || mojo.maxSeedSize() > largest) {
      throw new MojoExecutionException(
          "maxSeedSize must be between 1 and %s bytes, not %s"
              .formatted(largest, mojo.maxSeedSize()));
    }
    if (mojo.threads() < 0) {
      throw new MojoExecutionException("threads must be 0 or more, not " + mojo.threads());
    }
    Preset preset = Preset.of(mojo.preset());
    String language = mojo.language();
    int threads = mojo.threads();
    boolean isRequired = preset.isStructureRequired();
    return new CheckConfiguration(
        mojo.index(),
        new SeedSelection(list("includes", mojo.includes()), list("excludes", mojo.excludes())),
        new CheckOptions(
            severities(preset, mojo.rules(), mojo.ruleSeverities()),
            language == null ? null : language(language),
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
            mojo.maxSeedSize(),
            CheckOptions.KEPT_FINDINGS,
            keptTexts),
        new RuleOptions(
            list("sources", mojo.sources()),
            mojo.hardWrapped(),
            Optional.ofNullable(mojo.requireHeadline()).orElse(isRequired),
            Optional.ofNullable(mojo.requireSource()).orElse(isRequired)),
        new KnownFiles(mojo.baseline(), mojo.allow()),
        mojo.since(),
        mojo.version());
  }

  /** Returns what two checks of the same seeds have in common if they find the same. */
  List<Object> settings() {
    return List.of(options, ruleOptions, known, String.valueOf(since));
  }

  /** Returns the same with another index. */
  CheckConfiguration withIndex(String path) {
    return new CheckConfiguration(path, selection, options, ruleOptions, known, since, version);
  }

  private static Map<String, Optional<Severity>> severities(
      Preset preset, Map<String, String> rules, @Nullable String line)
      throws MojoExecutionException {
    List<Rule> all = Rules.all(RuleOptions.DEFAULT);
    List<String> ids = all.stream().map(Rule::id).toList();
    Map<String, String> configured = new HashMap<>(rules);
    for (String item : line == null || line.isBlank() ? new String[0] : line.split(",", -1)) {
      int equals = item.indexOf('=');
      if (equals < 0) {
        throw new MojoExecutionException(
            "seeds.rules must be a list such as repeated-word=off,mixed-digits=info, not “%s”"
                .formatted(line));
      }
      configured.put(item.substring(0, equals), item.substring(equals + 1));
    }
    Map<String, Optional<Severity>> severities = preset.severities(all);
    for (Map.Entry<String, String> rule : configured.entrySet()) {
      String id = ruleId(rule.getKey(), ids);
      severities.put(id, EnumParameter.severity("rules." + id, rule.getValue(), "off"));
    }
    return severities;
  }

  /**
   * Returns the id of a rule.
   *
   * @throws MojoExecutionException if there is no such rule
   */
  static String ruleId(String name, List<String> ids) throws MojoExecutionException {
    String id = name.strip();
    if (!ids.contains(id)) {
      throw new MojoExecutionException(
          "there is no rule “%s”%s; the goal seeds:rules lists them all"
              .formatted(id, ClosestName.suggestion(id, ids)));
    }
    return id;
  }

  /**
   * Returns the language of the HTML report.
   *
   * @param tag what is configured; null if nothing is
   * @param build the language of the build
   * @throws MojoExecutionException if the report is not available in what is configured
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
    try {
      return Language.of(tag.strip());
    } catch (IllegalArgumentException e) {
      String meant = Language.parse(tag).map(one -> " (did you mean “" + one + "”?)").orElse("");
      throw new MojoExecutionException(
          "language must be a BCP 47 tag such as ar or fa-IR, not “" + tag + "”" + meant, e);
    }
  }

  /** Maven makes null of an empty element. */
  private static List<String> list(String parameter, List<String> values)
      throws MojoExecutionException {
    List<String> all = new ArrayList<>();
    for (@Nullable String value : values) {
      if (value == null || value.isBlank()) {
        throw new MojoExecutionException(parameter + " has an empty element: " + values);
      }
      all.add(value.strip());
    }
    return all;
  }
}
