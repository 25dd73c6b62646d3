package org.seedcorpus.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes; of a line that is too long, nothing is kept. */
final class LineReader {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final long limit;
  private final byte[] block = new byte[BLOCK];
  private int next;
  private int end;
  private int number;

  /** A line without its line end. */
  static final class Line {
    private final int number;
    private final byte @Nullable [] bytes;

    private Line(int number, byte @Nullable [] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    /** Returns its place in the file, from 1. */
    int number() {
      return number;
    }

    /** Returns what it holds; null if that is more than the limit. */
    byte @Nullable [] bytes() {
      return bytes;
    }

    /** Returns whether it holds nothing but white space. */
    boolean isBlank() {
      if (bytes == null) {
        return false;
      }
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  LineReader(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns whether the next line would have to be waited for. */
  boolean isWaiting() throws IOException {
    return next == end && in.available() == 0;
  }

  /** Returns the next line; null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long size = 0;
    while (true) {
      if (next == end) {
        next = 0;
        end = Math.max(0, in.read(block, 0, BLOCK));
        if (end == 0) {
          return size == 0 ? null : line(line, size);
        }
      }
      int stop = next;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      size += stop - next;
      if (size <= limit) {
        line.write(block, next, stop - next);
      }
      boolean isWhole = stop < end;
      next = isWhole ? stop + 1 : stop;
      if (isWhole) {
        return line(line, size);
      }
    }
  }

  private Line line(ByteArrayOutputStream line, long size) {
    number++;
    byte[] bytes = size > limit ? null : line.toByteArray();
    if (number == 1 && bytes != null && startsWithByteOrderMark(bytes)) {
      bytes = Arrays.copyOfRange(bytes, 3, bytes.length);
    }
    return new Line(number, bytes);
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
