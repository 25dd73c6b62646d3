package org.seedcorpus.spark;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;

/**
 * What the command line says.
 *
 * @param inputs paths of the data set, as Spark reads them
 * @param readerOptions options of Spark's reader
 * @param schema the columns of the input, in Spark's DDL; null to find out
 * @param columns which columns hold what
 * @param output the folder to write
 * @param overwrite whether it replaces the output of an earlier check
 * @param failOn records with a finding at least as bad are malformed; null if none fails the check
 * @param worst how many records the HTML and SARIF reports show
 */
record Arguments(
    List<String> inputs,
    InputFormat format,
    Map<String, String> readerOptions,
    @Nullable String schema,
    Columns columns,
    String output,
    boolean overwrite,
    @Nullable Severity failOn,
    int worst,
    CheckSettings settings) {
  /** The columns of the input, by name; null for what it does not have. */
  record Columns(
      String text,
      @Nullable String id,
      @Nullable String headline,
      @Nullable String source,
      @Nullable String language,
      @Nullable String encoding) {}

  /** Keeps its own copies. */
  Arguments {
    inputs = List.copyOf(inputs);
    readerOptions = Map.copyOf(readerOptions);
  }

  /** Returns the lowest severity of findings because of which a record is rejected. */
  Severity lowest() {
    return failOn == null ? Severity.ERROR : failOn;
  }
}
