package org.seedcorpus.goal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of all goals that run the rules; docs/goals.md says what each means. */
public interface RuleSettings {
  /** Returns the index's path in the folder of the seeds. */
  String index();

  /** Returns the language of seeds that declare none; null to detect it. */
  @Nullable String language();

  /** Returns severities by rule id. */
  Map<String, String> rules();

  /** Returns further severities, which take precedence: {@code repeated-word=off,…}. */
  @Nullable String ruleSeverities();

  /** Returns the name of a set of defaults. */
  String preset();

  /** Returns the publishers that source lines may name; empty for any. */
  List<String> sources();

  /** Returns whether seeds begin with a headline; null for what the preset says. */
  @Nullable Boolean requireHeadline();

  /** Returns whether seeds name their source; null for what the preset says. */
  @Nullable Boolean requireSource();

  /** Returns whether lines are broken within sentences; null to detect it. */
  @Nullable Boolean hardWrapped();

  /** Returns patterns of the seeds to check; empty for all. */
  List<String> includes();

  /** Returns patterns of the seeds not to check. */
  List<String> excludes();

  /** Returns the commit since which a seed must have changed to be checked; null for all. */
  @Nullable String since();

  /** Returns the path, in the folder of the seeds, of the file with known findings. */
  String baseline();

  /** Returns the path, in the folder of the seeds, of the file with accepted findings. */
  String allow();

  /** Returns how many seeds are checked in parallel; 0 for the number of processors. */
  int threads();

  /** Returns the maximum size of a seed in bytes. */
  long maxSeedSize();

  /** Returns the plugin's version; empty if it is not known. */
  String version();
}
