package org.seedcorpus.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
public record CheckConfiguration(
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
   * @throws GoalException if one of them is invalid; the message says what is valid
   */
  public static CheckConfiguration of(RuleSettings given) throws GoalException {
    return of(given, 0);
  }

  /**
   * Reads the parameters.
   *
   * @param keptTexts how many texts reports need
   * @throws GoalException if one of them is invalid; the message says what is valid
   */
  public static CheckConfiguration of(RuleSettings given, int keptTexts) throws GoalException {
    long largest = Integer.MAX_VALUE - 16;
    if (given.maxSeedSize() < 1 || given.maxSeedSize() > largest) {
      throw new GoalException(
          "maxSeedSize must be between 1 and %s bytes, not %s"
              .formatted(largest, given.maxSeedSize()));
    }
    if (given.threads() < 0) {
      throw new GoalException("threads must be 0 or more, not " + given.threads());
    }
    Preset preset = Preset.of(given.preset());
    String language = given.language();
    int threads = given.threads();
    boolean isRequired = preset.isStructureRequired();
    return new CheckConfiguration(
        given.index(),
        new SeedSelection(list("includes", given.includes()), list("excludes", given.excludes())),
        new CheckOptions(
            severities(preset, given.rules(), given.ruleSeverities()),
            language == null ? null : language(language),
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
            given.maxSeedSize(),
            CheckOptions.KEPT_FINDINGS,
            keptTexts),
        new RuleOptions(
            list("sources", given.sources()),
            given.hardWrapped(),
            Optional.ofNullable(given.requireHeadline()).orElse(isRequired),
            Optional.ofNullable(given.requireSource()).orElse(isRequired)),
        new KnownFiles(given.baseline(), given.allow()),
        given.since(),
        given.version());
  }

  /** Returns what two checks of the same seeds have in common if they find the same. */
  public List<Object> settings() {
    return List.of(options, ruleOptions, known, String.valueOf(since));
  }

  /** Returns the same with another index. */
  public CheckConfiguration withIndex(String path) {
    return new CheckConfiguration(path, selection, options, ruleOptions, known, since, version);
  }

  private static Map<String, Optional<Severity>> severities(
      Preset preset, Map<String, String> rules, @Nullable String line) throws GoalException {
    List<Rule> all = Rules.all(RuleOptions.DEFAULT);
    List<String> ids = all.stream().map(Rule::id).toList();
    Map<String, String> configured = new HashMap<>(rules);
    for (String item : line == null || line.isBlank() ? new String[0] : line.split(",", -1)) {
      int equals = item.indexOf('=');
      if (equals < 0) {
        throw new GoalException(
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
   * @throws GoalException if there is no such rule
   */
  public static String ruleId(String name, List<String> ids) throws GoalException {
    String id = name.strip();
    if (!ids.contains(id)) {
      throw new GoalException(
          "there is no rule “%s”%s; the goal seeds:rules lists them all"
              .formatted(id, ClosestName.suggestion(id, ids)));
    }
    return id;
  }

  /**
   * Returns the languages of the HTML report.
   *
   * @param tags what is configured, separated by commas; null if nothing is
   * @param build the language of the build
   * @throws GoalException if the report is not available in what is configured, or a single file is
   *     to have several languages
   */
  public static List<Locale> reportLanguages(
      @Nullable String tags, Locale build, boolean singleFile) throws GoalException {
    if (tags == null) {
      return List.of(UiMessages.speaks(build) ? build : Locale.ENGLISH);
    }
    Map<String, Locale> locales = new LinkedHashMap<>();
    for (String tag : tags.split(",", -1)) {
      Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
      if (!UiMessages.speaks(locale)) {
        throw new GoalException(
            "reportLanguage must be one or more of %s, separated by commas, not “%s”"
                .formatted(String.join(", ", UiMessages.LANGUAGES), tag.strip()));
      }
      locales.putIfAbsent(UiMessages.language(locale), locale);
    }
    if (singleFile && locales.size() > 1) {
      throw new GoalException(
          "a report in a single file has one language: name one in reportLanguage, not “%s”, or"
                  .formatted(tags)
              + " leave singleFile out");
    }
    return List.copyOf(locales.values());
  }

  private static Language language(String tag) throws GoalException {
    try {
      return Language.of(tag.strip());
    } catch (IllegalArgumentException e) {
      String meant = Language.parse(tag).map(one -> " (did you mean “" + one + "”?)").orElse("");
      throw new GoalException(
          "language must be a BCP 47 tag such as ar or fa-IR, not “" + tag + "”" + meant);
    }
  }

  /** Maven makes null of an empty element. */
  private static List<String> list(String parameter, List<String> values) throws GoalException {
    List<String> all = new ArrayList<>();
    for (@Nullable String value : values) {
      if (value == null || value.isBlank()) {
        throw new GoalException(parameter + " has an empty element: " + values);
      }
      all.add(value.strip());
    }
    return all;
  }
}
