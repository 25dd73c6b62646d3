package org.seedcorpus.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.ConcurrentModificationException;

/** Replaces files as a whole: a reader sees the old bytes or the new ones, never a part. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Replaces the bytes of a file; its permissions stay.
   *
   * @param before what was read from it
   * @throws ConcurrentModificationException if it holds something else by now
   * @throws IOException if it cannot be written; it is unchanged then
   */
  public static void replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString()); // renaming would ignore it
    }
    if (!Arrays.equals(Files.readAllBytes(file), before)) {
      throw new ConcurrentModificationException(file + " has changed since it was read");
    }
    write(file, after);
  }

  /**
   * Writes a file, which need not exist.
   *
   * @throws IOException if it cannot be written; it is unchanged then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    // Through a symbolic link, the file that it leads to is replaced, not the link.
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = Files.createTempFile(real.getParent(), ".seeds-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true); // the bytes before the name
      }
      copyPermissions(real, part);
      try {
        Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A new file gets what the system gives to new files, not what it gives to temporary ones. */
  private static void copyPermissions(Path from, Path to) throws IOException {
    Path model = from;
    if (!Files.exists(from)) {
      model = to.resolveSibling(to.getFileName() + ".new"); // a name that nobody else has
      Files.createFile(model);
    }
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
      if (view != null) {
        Files.setPosixFilePermissions(to, view.readAttributes().permissions());
      }
    } finally {
      if (!model.equals(from)) {
        Files.delete(model);
      }
    }
  }
}
