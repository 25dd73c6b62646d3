package org.seedcorpus.maven;

import org.apache.maven.plugin.logging.Log;
import org.seedcorpus.goal.GoalLog;
import org.seedcorpus.report.model.CommandSyntax;

/** The build's log. */
record MavenLog(Log log) implements GoalLog {
  @Override
  public void info(String line) {
    log.info(line);
  }

  @Override
  public void warn(String line) {
    log.warn(line);
  }

  @Override
  public void error(String line) {
    log.error(line);
  }

  @Override
  public void debug(String line) {
    log.debug(line);
  }

  @Override
  public boolean isDebug() {
    return log.isDebugEnabled();
  }

  @Override
  public CommandSyntax syntax() {
    return CommandSyntax.MAVEN;
  }
}
