package org.seedcorpus.goal;

/** Where a goal tells people, line by line, what it does. */
public interface GoalLog {
  /** Tells what was done. */
  void info(String line);

  /** Tells what should be looked at. */
  void warn(String line);

  /** Tells what is wrong. */
  void error(String line);

  /** Returns how people write a parameter where they run the goal. */
  String parameter(String name);
}
