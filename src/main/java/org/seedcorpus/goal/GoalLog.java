package org.seedcorpus.goal;

import org.seedcorpus.report.model.CommandSyntax;

/** Where a goal tells people, line by line, what it does. */
public interface GoalLog {
  /** Tells what was done. */
  void info(String line);

  /** Tells what should be looked at. */
  void warn(String line);

  /** Tells what is wrong. */
  void error(String line);

  /** Tells what helps to find out why; nobody reads it unless {@link #isDebug}. */
  void debug(String line);

  /** Returns whether anybody reads it. */
  boolean isDebug();

  /** Returns how people write goals and parameters where they run the goal. */
  CommandSyntax syntax();
}
