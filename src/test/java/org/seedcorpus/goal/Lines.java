package org.seedcorpus.goal;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.report.model.CommandSyntax;

/** A log that keeps its lines. */
record Lines(List<String> lines, boolean isDebug) implements GoalLog {
  Lines(boolean isDebug) {
    this(new ArrayList<>(), isDebug);
  }

  @Override
  public void info(String line) {
    lines.add(line);
  }

  @Override
  public void warn(String line) {
    lines.add(line);
  }

  @Override
  public void error(String line) {
    lines.add(line);
  }

  @Override
  public void debug(String line) {
    lines.add(line);
  }

  @Override
  public CommandSyntax syntax() {
    return CommandSyntax.MAVEN;
  }
}
