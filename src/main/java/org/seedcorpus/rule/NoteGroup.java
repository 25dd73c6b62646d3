package org.seedcorpus.rule;

/** All notes of a corpus rule with one key, in index order; can be read more than once. */
public interface NoteGroup extends Iterable<Note> {
  /** Returns the round, from 0, for which they were taken. */
  int round();

  /** Returns their key. */
  long key();

  /** Returns how many they are. */
  int size();
}
