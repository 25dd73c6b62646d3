package org.seedcorpus.check;

import java.io.IOException;

/** Reads sorted notes one by one, by topic, key and seed, each behind a header of these. */
interface NoteCursor {
  /** Goes to the next note; returns false if there is none. */
  boolean next() throws IOException;

  /** Returns what holds the note's bytes. */
  byte[] bytes();

  /** Returns where the note's header begins in the bytes. */
  int at();

  /** Returns what the note is for: a rule and a round. */
  default int topic() {
    return bytes()[at()];
  }

  default long key() {
    return SpillFile.longAt(bytes(), at() + 1);
  }

  default int seed() {
    return SpillFile.intAt(bytes(), at() + 9);
  }

  default int length() {
    return SpillFile.intAt(bytes(), at() + 13);
  }

  /** Returns where the note begins in the bytes. */
  default int start() {
    return at() + NoteSorter.HEADER;
  }
}
