package org.seedcorpus.rule;

/**
 * A rule about all seeds together, as a keyed aggregation: it takes notes of each seed, in
 * parallel, while the seed's text is there, and looks at all notes with one key when all seeds have
 * been read. Notes are bytes, so that a check sorts them by key in little memory, and a cluster
 * sends each key to one machine.
 *
 * <p>Groups of one round know nothing of each other: they may be reduced in any order and at the
 * same time. What a later round must know of them is a note for that round, or a count.
 */
public non-sealed interface CorpusRule extends Rule {
  /**
   * Takes notes of one seed, and counts; findings about this seed alone may be reported at once.
   */
  void collect(SeedContext seed, NoteCollector notes, FindingCollector out);

  /**
   * Looks at all notes with one key; reports at {@linkplain Note#readLocation locations} in their
   * seeds.
   *
   * @param group the notes, in index order
   * @param counts what was counted of all seeds, and in earlier rounds
   * @param next takes notes for later rounds, and counts that they will see
   */
  void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out);

  /** Reports on the corpus as a whole when all rounds are over, by what was counted. */
  default void finish(KeyCounts counts, FindingCollector out) {}

  /** Returns the number of rounds. */
  default int rounds() {
    return 1;
  }

  /** Returns how many notes a group of the round must have: smaller ones are not reduced. */
  default int smallestGroup(int round) {
    return 1;
  }
}
