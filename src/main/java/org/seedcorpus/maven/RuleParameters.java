package org.seedcorpus.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.RuleSettings;

/** The parameters of all goals that run the rules: which rules, and what they go by. */
public abstract sealed class RuleParameters extends CorpusParameters implements RuleSettings
    permits ReportParameters, FixMojo, BaselineMojo {
  /**
   * The language of seeds whose entry in the index declares none, as a BCP 47 tag. Without it, the
   * language is detected.
   */
  @Parameter(property = "seeds.language")
  private @Nullable String language;

  /**
   * Severities of single rules, by rule id: {@code error}, {@code warning}, {@code info} or {@code
   * off}. Findings that have the rule's own severity get this one; no finding of the rule is more
   * severe.
   */
  @Parameter private Map<String, String> rules = Map.of();

  /**
   * The same as {@code rules} for the command line: {@code
   * -Dseeds.rules=repeated-word=off,mixed-digits=info}. Takes precedence over {@code rules}.
   */
  @Parameter(property = "seeds.rules")
  private @Nullable String ruleSeverities;

  /**
   * A set of defaults; other parameters take precedence. {@code default}: as documented. {@code
   * strict}: warnings fail the build. {@code lenient}: no headline and no source line is required,
   * and only errors in the index and in the encoding are errors; those of other rules are warnings.
   */
  @Parameter(property = "seeds.preset", defaultValue = "default")
  private String preset = "default";

  /** The publishers that source lines may name. Without it, any. */
  @Parameter(property = "seeds.sources")
  private List<String> sources = List.of();

  /**
   * Whether each seed must begin with a headline: {@code true} unless the preset says otherwise.
   */
  @Parameter(property = "seeds.requireHeadline")
  private @Nullable Boolean requireHeadline;

  /** Whether each seed must name its source: {@code true} unless the preset says otherwise. */
  @Parameter(property = "seeds.requireSource")
  private @Nullable Boolean requireSource;

  /**
   * Whether lines are broken within sentences, so that a word at the end of a line and at the start
   * of the next is repeated. Without it, this is detected from the lengths of the lines.
   */
  @Parameter(property = "seeds.hardWrapped")
  private @Nullable Boolean hardWrapped;

  /**
   * Patterns of the seeds to check, such as <code>**&#47;*.txt</code>, relative to {@code
   * directory}. Without it, all.
   */
  @Parameter(property = "seeds.includes")
  private List<String> includes = List.of();

  /** Patterns of the seeds not to check, relative to {@code directory}. */
  @Parameter(property = "seeds.excludes")
  private List<String> excludes = List.of();

  /**
   * Checks only the seeds that have changed since this commit, branch or tag, such as {@code
   * origin/main}: those that differ from the commit at which the present branch left it, are not in
   * it, or of which the index says something else. Rules about many seeds still compare them with
   * all others. Without it, or where git cannot tell, all.
   */
  @Parameter(property = "seeds.since")
  private @Nullable String since;

  /**
   * The file, in {@code directory}, with the findings that are known and do not fail the build; the
   * goal {@code seeds:baseline} writes it.
   */
  @Parameter(property = "seeds.baseline", defaultValue = "BASELINE.tsv")
  private String baseline = "BASELINE.tsv";

  /**
   * The file, in {@code directory}, with tables of accepted findings. Their columns are Rule, Text,
   * Language, Files and Reason; only Rule and Reason are required.
   */
  @Parameter(property = "seeds.allow", defaultValue = "ALLOW.md")
  private String allow = "ALLOW.md";

  /** The number of seeds to check in parallel; 0 for the number of processors. */
  @Parameter(property = "seeds.threads", defaultValue = "0")
  private int threads;

  /** The maximum size of a seed in bytes. Larger files are reported and not read. */
  @Parameter(property = "seeds.maxSeedSize", defaultValue = "67108864")
  private long maxSeedSize;

  @Override
  public final @Nullable String language() {
    return language;
  }

  @Override
  public final Map<String, String> rules() {
    return rules;
  }

  @Override
  public final @Nullable String ruleSeverities() {
    return ruleSeverities;
  }

  @Override
  public final String preset() {
    return preset;
  }

  @Override
  public final List<String> sources() {
    return sources;
  }

  @Override
  public final @Nullable Boolean requireHeadline() {
    return requireHeadline;
  }

  @Override
  public final @Nullable Boolean requireSource() {
    return requireSource;
  }

  @Override
  public final @Nullable Boolean hardWrapped() {
    return hardWrapped;
  }

  @Override
  public final List<String> includes() {
    return includes;
  }

  @Override
  public final List<String> excludes() {
    return excludes;
  }

  @Override
  public final @Nullable String since() {
    return since;
  }

  @Override
  public final String baseline() {
    return baseline;
  }

  @Override
  public final String allow() {
    return allow;
  }

  @Override
  public final int threads() {
    return threads;
  }

  @Override
  public final long maxSeedSize() {
    return maxSeedSize;
  }
}
