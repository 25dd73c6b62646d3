package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Location.Point;

/** A note of one seed: what a corpus rule wrote, to be read in the same order. */
public final class Note {
  private final int seed;
  private final String path;
  private final byte[] bytes;
  private final int end;
  private int at;

  /**
   * Creates a note.
   *
   * @param seed the seed's place in the order of the notes
   * @param path the seed's path in the corpus
   * @param bytes what holds the note
   * @param start where it begins in the bytes
   * @param end where it ends
   */
  public Note(int seed, String path, byte[] bytes, int start, int end) {
    this.seed = seed;
    this.path = path;
    this.bytes = bytes;
    at = start;
    this.end = end;
  }

  /** Returns the seed's place in the order of the notes: that of the index. */
  public int seed() {
    return seed;
  }

  /** Returns the seed's path in the corpus. */
  public String path() {
    return path;
  }

  /** Returns whether there is more to read. */
  public boolean hasMore() {
    return at < end;
  }

  /** Passes over bytes. */
  public void skip(int count) {
    at += count;
  }

  /** Writes what has not been read to another note. */
  void copyTo(NoteCollector other) {
    other.append(bytes, at, end - at);
    at = end;
  }

  /** Reads a number. */
  public int readInt() {
    return (int) readLong();
  }

  /** Reads a number. */
  public long readLong() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      number |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return number >>> 1 ^ -(number & 1);
      }
    }
  }

  /** Reads a number that is not negative, of seven bits a byte, the lowest first. */
  public int readUnsigned() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      number |= (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }

  /** Reads the four bytes of a hash. */
  public int readHash() {
    int hash = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      hash |= (bytes[at++] & 0xFF) << shift;
    }
    return hash;
  }

  /** Reads a text. */
  public String readText() {
    int code = readInt();
    char[] units = new char[code >> 1];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (bytes[at++] & 0xFF);
      if ((code & 1) != 0) {
        units[i] |= (char) (bytes[at++] << 8);
      }
    }
    return new String(units);
  }

  /**
   * Reads units by their lower bytes.
   *
   * @param upper the upper byte of all of them
   */
  public String readLowBytes(int count, int upper) {
    char[] units = new char[count];
    readLowBytes(count, upper, units, 0);
    return new String(units);
  }

  /** Reads units by their lower bytes into an array, from an index on. */
  public void readLowBytes(int count, int upper, char[] units, int start) {
    for (int i = start; i < start + count; i++) {
      units[i] = (char) (upper << Byte.SIZE | bytes[at++] & 0xFF);
    }
  }

  /** Reads where something is in the seed. */
  public Location readLocation() {
    int start = readInt();
    int end = start + readInt();
    Point from = new Point(readInt(), readInt(), readInt());
    Point to = new Point(from.line() + readInt(), readInt(), readInt());
    int byteOffset = readInt();
    int byteLength = readInt();
    int kind = readInt();
    @Nullable Snippet excerpt = null;
    if (kind >= 0) {
      excerpt = new Snippet(readText(), readInt(), readInt(), (kind & 1) != 0, (kind & 2) != 0);
    }
    return new Location(path, start, end, from, to, byteOffset, byteLength, excerpt);
  }
}
