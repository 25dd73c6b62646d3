package org.seedcorpus.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder in which a run makes the reports and keeps the old ones for a moment. A lock on
 * its file {@code lock} shows that the run is alive: the folder of a run that was killed is found
 * by the next one.
 */
final class WorkFolder implements AutoCloseable {
  private static final int MOST = 100;

  private final Path folder;
  private final FileChannel lock;

  private WorkFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  private static String prefix(Path reports) {
    return "." + reports.getFileName() + "-new";
  }

  /** Returns whether the name is one of a work folder of these reports. */
  static boolean isWorkFolder(Path reports, String name) {
    String prefix = prefix(reports);
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && name.substring(prefix.length()).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Creates a work folder for the reports.
   *
   * @param parent the folder to put it in
   */
  static WorkFolder create(Path parent, Path reports) throws IOException {
    for (int i = 0; i < MOST; i++) {
      Path folder = parent.resolve(prefix(reports) + i);
      try {
        Files.createDirectory(folder); // a temporary folder would be private
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      try {
        FileChannel lock = lock(folder, true);
        if (lock != null) {
          WorkFolder work = new WorkFolder(folder, lock);
          Files.createDirectory(work.fresh());
          return work;
        }
      } catch (IOException e) {
        Files.deleteIfExists(folder.resolve("lock"));
        Files.deleteIfExists(folder);
        throw e;
      }
    }
    throw new IOException(
        "%s has %s folders %s*; delete them".formatted(parent, MOST, prefix(reports)));
  }

  /**
   * Returns the locked channel, or null if another run has the lock or took the folder away. A new
   * folder is used without a lock where the file system has none; an old one is then left alone.
   */
  private static @Nullable FileChannel lock(Path folder, boolean isNew) throws IOException {
    Path file = folder.resolve("lock");
    FileChannel channel;
    try {
      channel =
          isNew
              ? FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
              : FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null;
    }
    boolean locked;
    try {
      locked = channel.tryLock() != null && Files.exists(file);
    } catch (OverlappingFileLockException e) {
      locked = false; // a run in this virtual machine has it
    } catch (IOException e) {
      locked = isNew;
    }
    if (!locked) {
      channel.close();
      return null;
    }
    return channel;
  }

  /**
   * Deletes the work folders of runs that were killed; the old reports go back to their place if
   * there are none.
   */
  static void clean(Path parent, Path reports) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.list(parent)) {
      left =
          files
              .filter(file -> isWorkFolder(reports, file.getFileName().toString()))
              .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
    }
    for (Path folder : left) {
      FileChannel lock = lock(folder, false);
      if (lock == null) {
        continue;
      }
      try (WorkFolder work = new WorkFolder(folder, lock)) {
        Path old = work.old(0);
        if (Files.isDirectory(old) && Files.notExists(reports, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(old, reports);
        }
      }
    }
  }

  /** Returns the folder in which the new reports are made. */
  Path fresh() {
    return folder.resolve("new");
  }

  /** Returns where old reports are kept; there may be several if two runs end at once. */
  Path old(int i) {
    return folder.resolve("old" + i);
  }

  /** Deletes the folder; what is not a file of a report is kept in it. */
  @Override
  public void close() throws IOException {
    try (lock) {
      try (Stream<Path> folders = Files.list(folder)) {
        for (Path inside : folders.filter(Files::isDirectory).toList()) {
          ReportFiles.delete(inside);
        }
      }
      Files.deleteIfExists(folder.resolve("lock"));
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      throw new IOException(folder + " holds files that are not reports; move them away", e);
    }
  }
}
