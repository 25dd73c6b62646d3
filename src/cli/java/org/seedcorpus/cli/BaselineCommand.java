package org.seedcorpus.cli;

import java.util.concurrent.Callable;
import org.seedcorpus.goal.BaselineGoal;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import org.seedcorpus.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seeds baseline}. */
@Command(name = "baseline", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BaselineCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private RuleArguments rules = new RuleArguments();

  @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "warning")
  private String severity = "warning";

  BaselineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws GoalException {
    Severity lowest = BaselineGoal.severity(severity);
    CheckConfiguration configuration = CheckConfiguration.of(rules);
    ProjectPaths paths = rules.corpus().paths(null);
    new BaselineGoal(paths, configuration, new PrintedLog(streams.lines())).run(lowest);
    return Main.SOUND;
  }
}
