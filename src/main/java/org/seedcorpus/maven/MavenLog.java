package org.seedcorpus.maven;

import org.apache.maven.plugin.logging.Log;
import org.seedcorpus.goal.GoalLog;

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
  public String parameter(String name) {
    return "seeds." + name;
  }
}
