package org.seedcorpus.cli;

import java.io.PrintStream;
import org.seedcorpus.goal.GoalLog;
import org.seedcorpus.report.model.CommandSyntax;

/** Lines on standard output, however loud. */
record PrintedLog(PrintStream out) implements GoalLog {
  @Override
  public void info(String line) {
    out.println(line);
  }

  @Override
  public void warn(String line) {
    out.println(line);
  }

  @Override
  public void error(String line) {
    out.println(line);
  }

  @Override
  public void debug(String line) {
    // The command has no option for it.
  }

  @Override
  public boolean isDebug() {
    return false;
  }

  @Override
  public CommandSyntax syntax() {
    return CommandSyntax.COMMAND;
  }
}
