package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.goal.Preset;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.language.Language;

/** Reads the command line. */
final class ArgumentParser {
  static final String USAGE =
      """
      spark-submit --class org.seedcorpus.spark.CheckCorpus seeds-maven-plugin-VERSION-spark.jar
        --input PATH             what to check; may be given more than once
        --format FORMAT          json, parquet, text or csv
        --text COLUMN            the column of the texts, string or binary ("value" of format text)
        --id COLUMN              what names a record; else its file and its place in that
        --headline COLUMN  --source COLUMN  --language COLUMN  --declared-encoding COLUMN
                                 what is declared of the text
        --output DIR             the folder to write
        --overwrite              replaces the output of an earlier check
        --preset PRESET          defaults for what follows: default, strict or lenient
        --fail-on SEVERITY       error (default), warning, info or never
        --rules ID=SEVERITY,…    severities of single rules: error, warning, info or off
        --default-language TAG   the language of records that declare none; else it is detected
        --require-headline true|false   whether texts begin with a headline (default true)
        --require-source true|false     whether texts end with their source (default true)
        --sources NAME,…         the publishers that a source line may name
        --max-size BYTES         longer texts are a finding and are not checked
        --worst N                how many records the reports show (default 500)
        --schema DDL             the columns of the input; else Spark reads it once more to find out
        --reader-option KEY=VALUE       an option of Spark's reader; may be given more than once
      """;

  private static final Set<String> SWITCHES = Set.of("overwrite");
  private static final Set<String> REPEATABLE = Set.of("input", "reader-option");
  private static final Set<String> OPTIONS =
      new TreeSet<>(
          Set.of(
              "input",
              "format",
              "text",
              "id",
              "headline",
              "source",
              "language",
              "declared-encoding",
              "output",
              "overwrite",
              "preset",
              "fail-on",
              "rules",
              "default-language",
              "require-headline",
              "require-source",
              "sources",
              "max-size",
              "worst",
              "schema",
              "reader-option"));

  private final Map<String, List<String>> values = new HashMap<>();

  private ArgumentParser() {}

  /**
   * Returns what the command line says.
   *
   * @throws UsageException if it says nothing that makes sense
   */
  static Arguments parse(String... line) {
    ArgumentParser parser = new ArgumentParser();
    parser.read(line);
    return parser.arguments();
  }

  private void read(String... line) {
    for (int i = 0; i < line.length; i++) {
      String name = line[i].startsWith("--") ? line[i].substring(2) : "";
      if (!OPTIONS.contains(name)) {
        throw new UsageException(
            "unknown argument “%s”; there are --%s"
                .formatted(line[i], String.join(", --", OPTIONS)));
      }
      boolean isSwitch = SWITCHES.contains(name);
      if (!isSwitch && i + 1 == line.length) {
        throw new UsageException("--%s needs a value".formatted(name));
      }
      List<String> given = values.computeIfAbsent(name, any -> new ArrayList<>());
      if (!given.isEmpty() && !REPEATABLE.contains(name)) {
        throw new UsageException("--%s is given twice".formatted(name));
      }
      given.add(isSwitch ? "true" : line[++i]);
    }
  }

  private Arguments arguments() {
    List<String> inputs = values.getOrDefault("input", List.of());
    if (inputs.isEmpty()) {
      throw new UsageException("--input is missing: what to check");
    }
    List<String> formats = names(InputFormat.values());
    InputFormat format = InputFormat.values()[choice("format", required("format"), formats)];
    String text = value("text");
    if (text == null && format != InputFormat.TEXT) {
      throw new UsageException("--text is missing: the column of the texts");
    }
    return new Arguments(
        inputs,
        format,
        pairs("reader-option", values.getOrDefault("reader-option", List.of())),
        value("schema"),
        new Arguments.Columns(
            text == null ? "value" : text,
            value("id"),
            value("headline"),
            value("source"),
            value("language"),
            value("declared-encoding")),
        required("output"),
        value("overwrite") != null,
        failOn(),
        (int) number("worst", CheckOptions.MAX_SEED_PAGES, 100_000),
        settings());
  }

  private CheckSettings settings() {
    Preset preset = preset();
    String language = value("default-language");
    if (language != null && Language.parse(language).isEmpty()) {
      throw new UsageException(
          "--default-language must be a BCP 47 tag such as ar, not “%s”".formatted(language));
    }
    CheckSettings settings =
        new CheckSettings(
            severities(preset),
            language == null ? null : Language.parse(language).orElseThrow().tag(),
            list("sources"),
            isTrue("require-headline", preset.isStructureRequired()),
            isTrue("require-source", preset.isStructureRequired()),
            number("max-size", CheckOptions.MAX_SEED_SIZE, Integer.MAX_VALUE - 16));
    Set<String> ids = settings.rules().stream().map(Rule::id).collect(Collectors.toSet());
    for (String id : settings.severities().keySet()) {
      if (!ids.contains(id)) {
        throw new UsageException("--rules: there is no rule “%s”".formatted(id));
      }
    }
    return settings;
  }

  private Preset preset() {
    String name = value("preset");
    int index = name == null ? 0 : choice("preset", name, names(Preset.values()));
    return Preset.values()[index];
  }

  private Map<String, String> severities(Preset preset) {
    Map<String, String> severities = pairs("rules", list("rules"));
    List<String> valid = names(Severity.values());
    valid.add("off");
    severities.replaceAll((id, name) -> valid.get(choice("rules " + id, name, valid)));
    preset
        .severities(Rules.all(RuleOptions.DEFAULT))
        .forEach(
            (id, severity) -> severities.putIfAbsent(id, severity.map(Severity::id).orElse("off")));
    return severities;
  }

  private @Nullable Severity failOn() {
    String name = value("fail-on");
    List<String> valid = names(Severity.values());
    valid.add("never");
    if (name == null) {
      return preset().failOn();
    }
    int index = choice("fail-on", name, valid);
    return index == Severity.values().length ? null : Severity.values()[index];
  }

  private @Nullable String value(String name) {
    List<String> given = values.get(name);
    return given == null ? null : given.get(0);
  }

  private String required(String name) {
    String value = value(name);
    if (value == null) {
      throw new UsageException("--%s is missing".formatted(name));
    }
    return value;
  }

  private List<String> list(String name) {
    String value = value(name);
    return value == null ? List.of() : List.of(value.split(",", -1));
  }

  private boolean isTrue(String name, boolean otherwise) {
    String value = value(name);
    return value == null ? otherwise : choice(name, value, List.of("false", "true")) == 1;
  }

  private long number(String name, long otherwise, long most) {
    String value = value(name);
    if (value == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        "--%s must be a number between 0 and %s, not “%s”".formatted(name, most, value));
  }

  private static Map<String, String> pairs(String name, List<String> items) {
    Map<String, String> pairs = new HashMap<>();
    for (String item : items) {
      int equals = item.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--%s must be KEY=VALUE, not “%s”".formatted(name, item));
      }
      pairs.put(item.substring(0, equals).strip(), item.substring(equals + 1));
    }
    return pairs;
  }

  private static List<String> names(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static int choice(String name, String value, List<String> valid) {
    int index = valid.indexOf(value.strip().toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new UsageException(
          "--%s must be one of %s, not “%s”".formatted(name, String.join(", ", valid), value));
    }
    return index;
  }
}
