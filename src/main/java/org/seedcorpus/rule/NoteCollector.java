package org.seedcorpus.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Takes the notes of corpus rules, and what they count, as bytes. A note ends where the next one
 * begins.
 */
public final class NoteCollector {
  private static final int COUNT = 0xFF;
  private static final int HEADER = 18; // rule, round, key, seed, length
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes = new byte[64];
  private int length;
  private int rule;
  private int seed;
  private int first;
  private int open = -1; // where the note begins that is being written

  /** Receives what was collected. */
  public interface Receiver {
    /**
     * Receives a note.
     *
     * @param rule the number of the rule
     * @param seed what {@link #of} said
     * @param source what holds its bytes, from {@code start} to {@code end}
     */
    void note(int rule, int round, long key, int seed, byte[] source, int start, int end);

    /** Receives a number to add to what is counted of a key. */
    void count(int rule, long key, long count);
  }

  /** Lets the next notes be those of another rule. */
  public void rule(int number) {
    close();
    rule = number;
    first = length;
  }

  /** Lets the next notes be of the same seed as a note: of one that a later round is to see. */
  public NoteCollector of(Note note) {
    close();
    seed = note.seed();
    return this;
  }

  /** Forgets what the rule that was named last has written since: it failed. */
  public void discard() {
    open = -1;
    length = first;
  }

  /** Forgets everything. */
  public void clear() {
    open = -1;
    length = 0;
    first = 0;
  }

  /** Begins a note for a round, from 0; what is written next belongs to it. */
  public NoteCollector note(int round, long key) {
    header(round, key);
    open = length;
    return this;
  }

  /** Adds to what is counted of a key: at least 1. */
  public void count(long key, int count) {
    header(COUNT, key);
    open = length;
    write(count);
    close();
  }

  /** Writes a number: small ones, positive or negative, take little room. */
  public NoteCollector write(long number) {
    long rest = number << 1 ^ number >> 63;
    if ((rest & ~0x7FL) != 0) {
      return writeLong(rest);
    }
    ensure(1);
    bytes[length++] = (byte) rest;
    return this;
  }

  /**
   * A method of its own, so that the compiler does not put the loop wherever numbers are written.
   */
  private NoteCollector writeLong(long number) {
    ensure(10);
    long rest = number;
    for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
      bytes[length++] = (byte) (rest | 0x80);
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  /** Writes numbers. */
  public NoteCollector write(int[] numbers) {
    for (int number : numbers) {
      write(number);
    }
    return this;
  }

  /** Writes the four bytes of a hash. */
  public NoteCollector writeHash(int hash) {
    ensure(4);
    for (int shift = 0; shift < 32; shift += 8) {
      bytes[length++] = (byte) (hash >> shift);
    }
    return this;
  }

  /** Writes a text: unit by unit, for it may have halves of surrogate pairs. */
  public NoteCollector write(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    int wide = all > 0xFF ? 1 : 0;
    write(text.length() << 1 | wide);
    ensure(text.length() << wide);
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
      if (wide == 1) {
        bytes[length++] = (byte) (text.charAt(i) >> 8);
      }
    }
    return this;
  }

  /** Writes the first bytes of an array. */
  public NoteCollector write(byte[] some, int count) {
    append(some, 0, count);
    return this;
  }

  /** Writes what has not been read of another note. */
  public NoteCollector write(Note rest) {
    rest.copyTo(this);
    return this;
  }

  void append(byte[] some, int start, int count) {
    ensure(count);
    System.arraycopy(some, start, bytes, length, count);
    length += count;
  }

  /** Writes where something is in the seed, without the seed's path. */
  public NoteCollector write(Location place) {
    write(place.start());
    write(place.end() - place.start());
    write(place.from().line()).write(place.from().column()).write(place.from().columnUtf16());
    write(place.to().line() - place.from().line());
    write(place.to().column()).write(place.to().columnUtf16());
    write(place.byteOffset()).write(place.byteLength());
    Snippet excerpt = place.excerpt();
    if (excerpt == null) {
      return write(-1);
    }
    write((excerpt.cutBefore() ? 1 : 0) | (excerpt.cutAfter() ? 2 : 0));
    return write(excerpt.text()).write(excerpt.start()).write(excerpt.end());
  }

  /** Returns how many bytes it has. */
  public int size() {
    return length;
  }

  /** Returns everything that was collected. */
  public byte[] toBytes() {
    close();
    return Arrays.copyOf(bytes, length);
  }

  /** Hands out what {@link #toBytes} returned, in the order in which it was written. */
  public static void read(byte[] collected, Receiver receiver) {
    for (int at = 0; at < collected.length; ) {
      int rule = collected[at];
      int round = collected[at + 1] & 0xFF;
      long key = (long) LONGS.get(collected, at + 2);
      int start = at + HEADER;
      int end = start + (int) INTS.get(collected, at + 14);
      if (round == COUNT) {
        receiver.count(rule, key, new Note(0, "", collected, start, end).readLong());
      } else {
        int seed = (int) INTS.get(collected, at + 10);
        receiver.note(rule, round, key, seed, collected, start, end);
      }
      at = end;
    }
  }

  private void header(int round, long key) {
    close();
    ensure(HEADER);
    bytes[length] = (byte) rule;
    bytes[length + 1] = (byte) round;
    putInt(length + 2, (int) (key >>> 32));
    putInt(length + 6, (int) key);
    putInt(length + 10, seed);
    length += HEADER;
  }

  private void close() {
    if (open >= 0) {
      putInt(open - 4, length - open);
      open = -1;
    }
  }

  private void putInt(int at, int number) {
    bytes[at] = (byte) (number >> 24);
    bytes[at + 1] = (byte) (number >> 16);
    bytes[at + 2] = (byte) (number >> 8);
    bytes[at + 3] = (byte) number;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
