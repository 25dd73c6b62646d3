package org.seedcorpus.rules.repetition;

/** Letters that stand for each other because they were typed on a neighbour's keyboard. */
final class KeyboardFold {
  private KeyboardFold() {}

  /** Returns the word with Arabic letters for Persian ones: ی as ي, ک as ك. */
  static String of(String word) {
    return word.replace('ی', 'ي').replace('ک', 'ك');
  }
}
