package org.seedcorpus.cli;

import java.io.PrintStream;
import org.seedcorpus.goal.GoalLog;

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
  public String parameter(String name) {
    return Spelling.option(name);
  }
}
