package org.seedcorpus.corpus.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The file that an index is read from: what seeds may not be, an index may not be either. */
final class IndexFile {
  /** A larger index is not read: in bytes. A million entries take some 100 MB. */
  static final long LARGEST = 256L << 20;

  private IndexFile() {}

  /**
   * Returns the file of the index, or null if there is none; it is not opened.
   *
   * @throws FileSystemException if it is a folder, a pipe or a device, too large, or a link that
   *     leads out of the directory
   */
  static @Nullable Path find(Path directory, String indexName) throws IOException {
    Path file = directory.resolve(indexName);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    Path real;
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      throw fault(file, "the index is a symbolic link that leads nowhere", e);
    }
    if (!real.startsWith(directory.toRealPath())) {
      throw fault(file, "the index is a symbolic link that leads out of the folder", null);
    }
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw fault(file, "the index is a folder", null);
    }
    if (!attributes.isRegularFile()) {
      throw fault(file, "the index is not a regular file", null);
    }
    if (attributes.size() > LARGEST) {
      String size = "the index has %s bytes; the limit is %s".formatted(attributes.size(), LARGEST);
      throw fault(file, size + ": split the corpus", null);
    }
    return real;
  }

  private static FileSystemException fault(Path file, String reason, @Nullable IOException cause) {
    FileSystemException fault = new FileSystemException(file.toString(), null, reason);
    if (cause != null) {
      fault.initCause(cause);
    }
    return fault;
  }
}
