package org.seedcorpus.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads files below a folder and follows no link, neither of the file nor of a folder: between the
 * look at a path and its opening, somebody may put a link there that leads out of the folder.
 */
public final class LinklessReader {
  private static final Set<OpenOption> OPTIONS =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /** What is read at a time: the JDK takes as much again beside the heap, for each thread. */
  private static final int PART = 1 << 18;

  private LinklessReader() {}

  /**
   * Returns the bytes of a file.
   *
   * @param folder a real path
   * @param file a path below it, without links
   * @throws FileSystemException if the file has more than so many bytes
   */
  public static byte[] read(Path folder, Path file, long most) throws IOException {
    byte[] bytes = start(folder, file, (int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > most) {
      throw new FileSystemException(file.toString(), null, "larger than " + most + " bytes");
    }
    return bytes;
  }

  /** Returns the bytes at the beginning of a file, at most so many. */
  static byte[] start(Path folder, Path file, int most) throws IOException {
    try (DirectoryStream<Path> top = Files.newDirectoryStream(folder)) {
      if (top instanceof SecureDirectoryStream<Path> open) {
        return start(open, folder.relativize(file), most);
      }
    }
    // A system whose folders cannot be opened: only the file itself is looked at.
    try (SeekableByteChannel channel = Files.newByteChannel(file, OPTIONS)) {
      return start(channel, most);
    }
  }

  private static byte[] start(SecureDirectoryStream<Path> folder, Path file, int most)
      throws IOException {
    int names = file.getNameCount();
    if (names > 1) {
      try (SecureDirectoryStream<Path> open =
          folder.newDirectoryStream(file.getName(0), LinkOption.NOFOLLOW_LINKS)) {
        return start(open, file.subpath(1, names), most);
      }
    }
    try (SeekableByteChannel channel = folder.newByteChannel(file, OPTIONS)) {
      return start(channel, most);
    }
  }

  private static byte[] start(SeekableByteChannel channel, int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(channel.size(), most)];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int read = 0;
    while (read >= 0 && buffer.position() < bytes.length) {
      buffer.limit(Math.min(bytes.length, buffer.position() + PART));
      read = channel.read(buffer);
    }
    return buffer.position() < bytes.length ? Arrays.copyOf(bytes, buffer.position()) : bytes;
  }
}
