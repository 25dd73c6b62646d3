package org.seedcorpus.rule;

/** Makes keys of notes: numbers so well mixed that different things hardly ever share one. */
public final class NoteKey {
  private NoteKey() {}

  /** Returns the key of a text. */
  public static long of(CharSequence text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xD1342543DE82EF95L;
    }
    return of(hash);
  }

  /** Returns the key of a number: another one for each (the finalizer of SplitMix64). */
  public static long of(long number) {
    long a = (number + 0x9E3779B97F4A7C15L ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
