package org.seedcorpus.check;

import java.io.IOException;

/** Reads sorted notes one by one: by topic, key and seed. */
interface NoteCursor {
  /** Goes to the next note; returns false if there is none. */
  boolean next() throws IOException;

  /** Returns what the note is for: a rule and a round. */
  int topic();

  long key();

  int seed();

  /** Returns what holds the note's bytes. */
  byte[] bytes();

  /** Returns where the note begins in the bytes. */
  int start();

  int length();
}
