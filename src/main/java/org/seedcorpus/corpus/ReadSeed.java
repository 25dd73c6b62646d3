package org.seedcorpus.corpus;

/**
 * What was read where an entry of the index points.
 *
 * @param file what lies there
 * @param bytes what it holds, not a copy; none if it is not present
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReadSeed(SeedFile file, byte[] bytes) {
  private static final byte[] NONE = {};

  static ReadSeed without(SeedFile file) {
    return new ReadSeed(file, NONE);
  }

  /** Returns whether there is a file that was read to its end. */
  public boolean isRead() {
    return file instanceof SeedFile.Present;
  }
}
