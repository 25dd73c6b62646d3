package org.seedcorpus.goal;

import org.jspecify.annotations.Nullable;

/** A goal cannot run: a parameter makes no sense, or a file cannot be read or written. */
public final class GoalException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Creates one.
   *
   * @param message says what to do about it
   */
  public GoalException(String message) {
    super(message);
  }

  /**
   * Creates one.
   *
   * @param message says what to do about it
   */
  public GoalException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
