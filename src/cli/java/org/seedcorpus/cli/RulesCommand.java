package org.seedcorpus.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.RulesGoal;
import org.seedcorpus.report.model.CommandSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seeds rules}. */
@Command(
    name = "rules",
    description = "Lists the rules, or explains one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "The id of the rule to explain. Without it, all rules are listed.")
  private @Nullable String rule;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws GoalException {
    RulesGoal.lines(rule).stream()
        .map(CommandSyntax.COMMAND::text)
        .forEach(streams.lines()::println);
    return Main.SOUND;
  }
}
