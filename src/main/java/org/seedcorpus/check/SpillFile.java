package org.seedcorpus.check;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file for what has no room in memory: made when first written, deleted when closed.
 */
final class SpillFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private @Nullable FileChannel channel;
  private @Nullable ByteBuffer buffer;
  private long written;

  /** Returns where the next bytes will be. */
  long end() {
    ByteBuffer waiting = buffer;
    return written + (waiting == null ? 0 : waiting.position());
  }

  /** Writes bytes at the end. */
  void append(byte[] bytes, int start, int length) throws IOException {
    ByteBuffer waiting = buffer;
    if (waiting == null) {
      waiting = ByteBuffer.allocateDirect(BUFFER);
      buffer = waiting;
    }
    for (int at = start; at < start + length; ) {
      int part = Math.min(waiting.remaining(), start + length - at);
      waiting.put(bytes, at, part);
      at += part;
      if (!waiting.hasRemaining()) {
        flush();
      }
    }
  }

  private void flush() throws IOException {
    ByteBuffer waiting = buffer;
    if (waiting == null || waiting.position() == 0) {
      return;
    }
    FileChannel file = channel;
    if (file == null) {
      file = open();
      channel = file;
    }
    waiting.flip();
    while (waiting.hasRemaining()) {
      written += file.write(waiting, written);
    }
    waiting.clear();
  }

  private static FileChannel open() throws IOException {
    Path path = Files.createTempFile("seeds", ".notes");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Reads bytes that were written. */
  void read(byte[] into, int start, int length, long position) throws IOException {
    flush();
    FileChannel file = channel;
    ByteBuffer target = ByteBuffer.wrap(into, start, length);
    while (file != null && target.hasRemaining()) {
      if (file.read(target, position + target.position() - start) < 0) {
        throw new EOFException("a temporary file was cut short");
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  static void putInt(byte[] bytes, int at, int number) {
    INT.set(bytes, at, number);
  }

  static int intAt(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }

  static void putLong(byte[] bytes, int at, long number) {
    LONG.set(bytes, at, number);
  }

  static long longAt(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }
}
