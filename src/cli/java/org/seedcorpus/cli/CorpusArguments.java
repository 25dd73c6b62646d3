package org.seedcorpus.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the corpus is. */
final class CorpusArguments {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder that contains the seeds and their index. Without it, seeds.")
  private @Nullable File directory;

  @Option(names = "--index", paramLabel = "FILE", defaultValue = "INDEX.md")
  private String index = "INDEX.md";

  String index() {
    return index;
  }

  boolean isGiven() {
    return directory != null;
  }

  /**
   * Returns where things lie.
   *
   * @param report the folder of the reports; null if there are none
   * @throws GoalException if the folder does not exist
   */
  ProjectPaths paths(@Nullable File report) throws GoalException {
    ProjectPaths paths = ProjectPaths.of(Path.of("").toAbsolutePath(), directory, report);
    Path folder = paths.corpus();
    if (Files.isRegularFile(folder)) {
      throw new GoalException(
          "%s is a file; name the folder that contains %s, or check a file of JSON lines with --jsonl"
              .formatted(folder, index));
    }
    if (!Files.isDirectory(folder)) {
      throw new GoalException(
          "there is no folder %s; name the folder that contains %s".formatted(folder, index));
    }
    return paths;
  }
}
