package org.seedcorpus.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows that are written once and read as often as needed, in a temporary file if they are many. */
final class RowBuffer implements Iterable<Row>, Closeable {
  /** How many rows are kept in memory. */
  private static final int MOST = 20_000;

  /** After how many rows the stream forgets what it has written. */
  private static final int RESET = 1_000;

  private final List<Row> rows = new ArrayList<>();
  private @Nullable Path file;
  private @Nullable ObjectOutputStream out;
  private int spilled;

  void add(Row row) {
    if (rows.size() < MOST) {
      rows.add(row);
      return;
    }
    try {
      ObjectOutputStream stream = out;
      if (stream == null) {
        Path temporary = Files.createTempFile("seeds-rows", ".bin");
        file = temporary;
        stream = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)));
        out = stream;
      }
      stream.writeObject(row);
      if (++spilled % RESET == 0) {
        stream.reset();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return rows.size() + spilled;
  }

  @Override
  public Iterator<Row> iterator() {
    try {
      if (out != null) {
        out.flush();
      }
      return new Reader(
          rows.iterator(),
          file == null
              ? null
              : new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file))),
          size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets all rows. */
  @Override
  public void close() {
    rows.clear();
    spilled = 0;
    try {
      if (out != null) {
        out.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      out = null;
      file = null;
    }
  }

  private static final class Reader implements Iterator<Row> {
    private final Iterator<Row> first;
    private final @Nullable ObjectInputStream rest;
    private int left;

    Reader(Iterator<Row> first, @Nullable ObjectInputStream rest, int size) {
      this.first = first;
      this.rest = rest;
      left = size;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public Row next() {
      if (left-- <= 0) {
        throw new NoSuchElementException();
      }
      if (first.hasNext() || rest == null) {
        return first.next();
      }
      try {
        Row row = (Row) rest.readObject();
        if (left == 0) {
          rest.close();
        }
        return row;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
