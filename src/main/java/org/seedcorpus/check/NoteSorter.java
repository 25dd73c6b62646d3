package org.seedcorpus.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts notes in little memory: what a buffer holds is sorted and written to a temporary file when
 * it is full, and the parts are merged when they are read (an external merge sort).
 */
final class NoteSorter {
  /** When the buffer is full: in bytes. */
  private static final int FULL = 8 << 20;

  private static final int INDEX_BITS = 20;
  private static final int INDEX = (1 << INDEX_BITS) - 1;
  private static final int TOPIC_SHIFT = 56;

  /** How the bytes of a note begin: topic, key, seed, length. */
  static final int HEADER = 17;

  private final SpillFile file;
  private final int full;
  private final List<NoteCursor> parts = new ArrayList<>();
  private byte[] bytes = {};
  private int length;
  private int[] starts = {};
  private long[] order = {}; // topic, 36 bits of the key, number in the buffer
  private int count;

  /** Creates a sorter with a buffer of some megabytes. */
  NoteSorter(SpillFile file) {
    this(file, FULL);
  }

  /** Creates a sorter whose buffer is written to the file when it has so many bytes. */
  NoteSorter(SpillFile file, int full) {
    this.file = file;
    this.full = full;
  }

  /** Makes room for the notes of one seed: they stay together, and in their order. */
  void makeRoom() throws IOException {
    if (count > INDEX / 2 || length > full) {
      spill();
    }
  }

  void add(int topic, long key, int seed, byte[] source, int start, int end) {
    int size = HEADER + end - start;
    if (length + size > bytes.length) {
      int more = Math.max(length + size, Math.min(FULL + FULL / 8, 2 * bytes.length));
      bytes = Arrays.copyOf(bytes, more);
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, Math.max(16, 2 * count));
      order = Arrays.copyOf(order, starts.length);
    }
    bytes[length] = (byte) topic;
    SpillFile.putLong(bytes, length + 1, key);
    SpillFile.putInt(bytes, length + 9, seed);
    SpillFile.putInt(bytes, length + 13, end - start);
    System.arraycopy(source, start, bytes, length + HEADER, end - start);
    starts[count] = length;
    order[count] =
        (long) topic << TOPIC_SHIFT
            | key >>> Long.SIZE - TOPIC_SHIFT + INDEX_BITS << INDEX_BITS
            | count;
    count++;
    length += size;
  }

  /** Returns cursors that together have all notes, sorted each; nothing can be added any more. */
  List<NoteCursor> sorted() throws IOException {
    if (count > 0 && !parts.isEmpty()) {
      spill(); // what reads the parts needs the memory
    } else if (count > 0) {
      sort();
      parts.add(new BufferCursor(bytes, starts, order, count));
    }
    return parts;
  }

  private void spill() throws IOException {
    sort();
    long from = file.end();
    for (int i = 0; i < count; i++) {
      int start = starts[(int) order[i] & INDEX];
      file.append(bytes, start, HEADER + SpillFile.intAt(bytes, start + 13));
    }
    parts.add(new FileCursor(file, from, file.end()));
    length = 0;
    count = 0;
  }

  private void sort() {
    Arrays.sort(order, 0, count);
    for (int from = 0; from < count; ) {
      int to = from + 1;
      boolean sorted = true;
      while (to < count && order[to] >>> INDEX_BITS == order[from] >>> INDEX_BITS) {
        sorted &= compare(order[to - 1], order[to]) <= 0;
        to++;
      }
      if (!sorted) { // keys that begin alike, or seeds that did not come in their order
        Long[] some = new Long[to - from];
        for (int i = from; i < to; i++) {
          some[i - from] = order[i];
        }
        Arrays.sort(some, Comparator.comparing((Long one) -> one, this::compare));
        for (int i = from; i < to; i++) {
          order[i] = some[i - from];
        }
      }
      from = to;
    }
  }

  private int compare(long one, long two) {
    int first = starts[(int) one & INDEX];
    int second = starts[(int) two & INDEX];
    int keys =
        Long.compareUnsigned(
            SpillFile.longAt(bytes, first + 1), SpillFile.longAt(bytes, second + 1));
    return keys != 0
        ? keys
        : Integer.compare(SpillFile.intAt(bytes, first + 9), SpillFile.intAt(bytes, second + 9));
  }

  /** The sorted notes of a buffer. */
  private static final class BufferCursor implements NoteCursor {
    private final byte[] bytes;
    private final int[] starts;
    private final long[] order;
    private final int count;
    private int next;
    private int at;

    BufferCursor(byte[] bytes, int[] starts, long[] order, int count) {
      this.bytes = bytes;
      this.starts = starts;
      this.order = order;
      this.count = count;
    }

    @Override
    public boolean next() {
      if (next == count) {
        return false;
      }
      at = starts[(int) order[next++] & INDEX];
      return true;
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
}
