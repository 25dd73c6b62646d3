package org.seedcorpus.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.RuleSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules run, and what they go by. */
final class RuleArguments implements RuleSettings {
  @Mixin private CorpusArguments corpus = new CorpusArguments();

  @Option(names = "--language", paramLabel = "TAG")
  private @Nullable String language;

  @Option(
      names = "--rules",
      paramLabel = "RULE=SEVERITY",
      description =
          "Severities of single rules: error, warning, info or off, such as"
              + " repeated-word=off,mixed-digits=info.")
  private @Nullable String rules;

  @Option(names = "--preset", paramLabel = "NAME", defaultValue = "default")
  private String preset = "default";

  @Option(names = "--sources", paramLabel = "NAME", split = ",")
  private List<String> sources = List.of();

  @Option(
      names = "--require-headline",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true")
  private @Nullable Boolean requireHeadline;

  @Option(
      names = "--require-source",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true")
  private @Nullable Boolean requireSource;

  @Option(
      names = "--hard-wrapped",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true")
  private @Nullable Boolean hardWrapped;

  @Option(names = "--includes", paramLabel = "PATTERN", split = ",")
  private List<String> includes = List.of();

  @Option(names = "--excludes", paramLabel = "PATTERN", split = ",")
  private List<String> excludes = List.of();

  @Option(names = "--since", paramLabel = "COMMIT")
  private @Nullable String since;

  @Option(names = "--baseline", paramLabel = "FILE", defaultValue = "BASELINE.tsv")
  private String baseline = "BASELINE.tsv";

  @Option(names = "--allow", paramLabel = "FILE", defaultValue = "ALLOW.md")
  private String allow = "ALLOW.md";

  @Option(names = "--threads", paramLabel = "N", defaultValue = "0")
  private int threads;

  @Option(names = "--max-seed-size", paramLabel = "BYTES", defaultValue = "67108864")
  private long maxSeedSize = 67_108_864;

  private boolean hasStructure = true;

  CorpusArguments corpus() {
    return corpus;
  }

  /** Requires neither headlines nor sources unless the user does. */
  void relax() {
    hasStructure = false;
  }

  private @Nullable Boolean required(@Nullable Boolean given) {
    return given == null && !hasStructure ? Boolean.FALSE : given;
  }

  @Override
  public String index() {
    return corpus.index();
  }

  @Override
  public @Nullable String language() {
    return language;
  }

  @Override
  public Map<String, String> rules() {
    return Map.of();
  }

  @Override
  public @Nullable String ruleSeverities() {
    return rules;
  }

  @Override
  public String preset() {
    return preset;
  }

  @Override
  public List<String> sources() {
    return sources;
  }

  @Override
  public @Nullable Boolean requireHeadline() {
    return required(requireHeadline);
  }

  @Override
  public @Nullable Boolean requireSource() {
    return required(requireSource);
  }

  @Override
  public @Nullable Boolean hardWrapped() {
    return hardWrapped;
  }

  @Override
  public List<String> includes() {
    return includes;
  }

  @Override
  public List<String> excludes() {
    return excludes;
  }

  @Override
  public @Nullable String since() {
    return since;
  }

  @Override
  public String baseline() {
    return baseline;
  }

  @Override
  public String allow() {
    return allow;
  }

  @Override
  public int threads() {
    return threads;
  }

  @Override
  public long maxSeedSize() {
    return maxSeedSize;
  }

  @Override
  public String version() {
    return Version.ofJar();
  }
}
