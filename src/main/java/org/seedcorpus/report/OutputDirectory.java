package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of the reports, which is replaced as a whole or not at all.
 *
 * <p>The new reports are made in a {@link WorkFolder} beside it, and two renames put them in its
 * place. Where it cannot be renamed (a mount point, a parent without write permission), they are
 * made in it, and its files are renamed one by one.
 */
final class OutputDirectory implements AutoCloseable {
  /** How often another run may be faster. */
  private static final int ATTEMPTS = 20;

  private final Path directory;
  private final WorkFolder work;

  private OutputDirectory(Path directory, WorkFolder work) {
    this.directory = directory;
    this.work = work;
  }

  /**
   * Makes an empty folder for new reports.
   *
   * @throws IOException if the folder cannot be made, or the directory holds the seeds or anything
   *     that is not a report
   */
  static OutputDirectory open(Path reports, Path seeds) throws IOException {
    Path absolute = reports.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
      throw refusal(absolute, "is a link to “" + target(absolute) + "”, which does not exist");
    }
    Path directory = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    if (real(seeds).startsWith(directory)) {
      throw refusal(directory, "holds the seeds");
    }
    Path parent = directory.getParent();
    if (parent == null) {
      throw refusal(directory, "is the root of a file system");
    }
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw refusal(directory, "is not a folder");
    }
    WorkFolder.clean(parent, directory);
    WorkFolder.clean(directory, directory);
    checkOurs(directory);
    createDirectories(parent);
    boolean beside = Files.isWritable(parent) || !Files.exists(directory);
    return new OutputDirectory(
        directory, WorkFolder.create(beside ? parent : directory, directory));
  }

  private static Path target(Path link) throws IOException {
    return Files.readSymbolicLink(link);
  }

  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  private static void createDirectories(Path parent) throws IOException {
    Path existing = parent;
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (existing != null && !Files.isDirectory(existing)) {
      throw refusal(existing, "is not a folder");
    }
    if (!Files.isDirectory(parent)) { // a link to a folder is one, which createDirectories denies
      Files.createDirectories(parent);
    }
  }

  private static void checkOurs(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<String> names =
        ReportFiles.names(directory).stream()
            .filter(name -> !WorkFolder.isWorkFolder(directory, name.split("/", 2)[0]))
            .toList();
    for (String name : names) {
      if (!ReportFiles.isReport(name)) {
        throw refusal(directory, "holds “" + name + "”, which is not a report");
      }
    }
    if (!names.isEmpty() && !ReportFiles.isMarked(directory.resolve("report.json"))) {
      throw refusal(directory, "holds files, but no report.json of an earlier run");
    }
  }

  private static IOException refusal(Path path, String why) {
    return new IOException(
        "%s %s; set seeds.reportDirectory to a folder that is only for reports"
            .formatted(path, why));
  }

  /** Returns the empty folder in which to make the new reports. */
  Path fresh() {
    return work.fresh();
  }

  /** Puts the new reports in the place of the old ones, or leaves these as they were. */
  void replace() throws IOException {
    if (work.fresh().startsWith(directory)) {
      replaceFiles(work);
      return;
    }
    for (int i = 0; ; i++) {
      checkOurs(directory); // an own file may have come while the seeds were checked
      Path old = work.old(i);
      try {
        Files.move(directory, old, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        if (Files.exists(directory)) {
          throw e;
        }
      } catch (FileSystemException e) {
        replaceFiles();
        return;
      }
      try {
        Files.move(work.fresh(), directory);
        return;
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        // Another run put its reports there between the two renames.
        if (i == ATTEMPTS) {
          throw e;
        }
      } catch (IOException e) {
        if (Files.exists(old)) {
          Files.move(old, directory);
        }
        throw e;
      }
    }
  }

  /** Copies the new reports into the directory first: it may be another file system. */
  private void replaceFiles() throws IOException {
    try (WorkFolder inside = WorkFolder.create(directory, directory)) {
      ReportFiles.copy(work.fresh(), inside.fresh());
      replaceFiles(inside);
    }
  }

  private void replaceFiles(WorkFolder inside) throws IOException {
    Path old = Files.createDirectory(inside.old(0));
    List<Path> away = new ArrayList<>();
    List<Path> placed = new ArrayList<>();
    try {
      ReportFiles.moveAll(directory, old, away);
      ReportFiles.moveAll(inside.fresh(), directory, placed);
    } catch (IOException e) {
      for (Path name : placed) {
        Files.move(directory.resolve(name), inside.fresh().resolve(name));
      }
      for (Path name : away) {
        Files.move(old.resolve(name), directory.resolve(name));
      }
      throw e;
    }
  }

  /** Deletes what the run made beside the reports. */
  @Override
  public void close() throws IOException {
    work.close();
  }
}
