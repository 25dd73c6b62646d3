package org.seedcorpus.check;

import java.io.EOFException;
import java.io.IOException;

/** Reads sorted notes from a part of a file. */
final class FileCursor implements NoteCursor {
  private static final int BUFFER = 1 << 16;

  private final SpillFile file;
  private long next;
  private final long end;
  private byte[] bytes = {};
  private int at;
  private int limit;

  /** Creates a cursor before the first note of the range. */
  FileCursor(SpillFile file, long start, long end) {
    this.file = file;
    next = start;
    this.end = end;
  }

  @Override
  public boolean next() throws IOException {
    if (limit > 0) {
      at += NoteSorter.HEADER + length();
    }
    if (at == limit && next == end) {
      bytes = new byte[0];
      return false;
    }
    fill(NoteSorter.HEADER);
    fill(NoteSorter.HEADER + length());
    return true;
  }

  /** Reads on until there are so many bytes from where the note begins. */
  private void fill(int size) throws IOException {
    if (limit - at >= size) {
      return;
    }
    int rest = limit - at;
    byte[] larger =
        bytes.length >= Math.max(size, BUFFER) ? bytes : new byte[Math.max(size, BUFFER)];
    System.arraycopy(bytes, at, larger, 0, rest);
    bytes = larger;
    at = 0;
    limit = rest + (int) Math.min(bytes.length - rest, end - next);
    if (limit < size) {
      throw new EOFException("a temporary file was cut short");
    }
    file.read(bytes, rest, limit - rest, next);
    next += limit - rest;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int at() {
    return at;
  }
}
