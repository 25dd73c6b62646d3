package org.seedcorpus.rules.structure;

/** Lines that could be decoded; of the others the rules of the family “encoding” have their say. */
final class Legible {
  private Legible() {}

  /** Returns whether the line has no replacement character, and no NUL, the trace of UTF-16. */
  static boolean is(String line) {
    return line.indexOf('\uFFFD') < 0 && line.indexOf('\0') < 0;
  }
}
