package org.seedcorpus.spark;

/** The check cannot run as it was called; the message says how to call it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
