package org.seedcorpus.cli;

import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.fix.FixOptions;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.FixGoal;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seeds fix}. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FixCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RuleArguments rules = new RuleArguments();

  @Option(names = "--dry-run", arity = "0..1", paramLabel = "true|false", fallbackValue = "true")
  private boolean dryRun;

  @Option(names = "--only", paramLabel = "RULE", split = ",")
  private List<String> only = List.of();

  @Option(names = "--suggested", arity = "0..1", paramLabel = "true|false", fallbackValue = "true")
  private boolean suggested;

  @Option(names = "--patch-file", paramLabel = "FILE")
  private @Nullable File patchFile;

  FixCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws GoalException {
    FixOptions options = FixGoal.options(only, suggested);
    CheckConfiguration configuration = CheckConfiguration.of(rules);
    ProjectPaths paths = rules.corpus().paths(null);
    new FixGoal(paths, configuration, new PrintedLog(streams.lines()))
        .run(options, dryRun, patchFile);
    return Main.SOUND;
  }
}
