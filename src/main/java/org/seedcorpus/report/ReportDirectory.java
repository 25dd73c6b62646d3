package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the reports, which is replaced as a whole or not at all. */
final class ReportDirectory {
  /** What the reports put there: a folder that holds anything else is not ours to replace. */
  private static final Pattern OURS =
      Pattern.compile(
          "index\\.html|(findings|seeds)-[0-9]+\\.html|seed|assets|report\\.(json|sarif)"
              + "|TEST-seeds\\.xml|checkstyle\\.xml|gl-code-quality\\.json|\\.DS_Store");

  private final Path directory;

  ReportDirectory(Path directory) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    this.directory = Files.exists(absolute) ? absolute.toRealPath() : absolute;
  }

  /** Makes an empty folder beside the directory. */
  Path open() throws IOException {
    if (Files.exists(directory)) {
      checkOurs();
    }
    Path parent = directory.getParent();
    if (parent == null) {
      throw new IOException("reports cannot replace the root of a file system: " + directory);
    }
    Files.createDirectories(parent);
    return sibling("new");
  }

  private void checkOurs() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException("not a folder, so no place for reports: " + directory);
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<String> foreign =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !OURS.matcher(name).matches())
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw new IOException(
            "%s holds “%s”, which is no report: give reports a folder of their own"
                .formatted(directory, foreign.get(0)));
      }
    }
  }

  /** Puts the fresh folder in the directory's place. */
  void replaceBy(Path fresh) throws IOException {
    @Nullable Path old = null;
    if (Files.exists(directory)) {
      old = sibling("old");
      Files.delete(old);
      Files.move(directory, old);
    }
    try {
      Files.move(fresh, directory);
    } catch (IOException e) {
      if (old != null) {
        Files.move(old, directory);
      }
      throw e;
    }
    if (old != null) {
      delete(old);
    }
  }

  /** Makes an empty folder of a name that nothing has; a temporary one would be private. */
  private Path sibling(String kind) throws IOException {
    for (int i = 0; ; i++) {
      Path sibling = directory.resolveSibling("." + directory.getFileName() + "-" + kind + i);
      try {
        return Files.createDirectory(sibling);
      } catch (FileAlreadyExistsException e) {
        if (i == 99) {
          throw new IOException("delete the folders left behind: " + sibling, e);
        }
      }
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path directory) throws IOException {
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
              if (failure != null) {
                throw failure;
              }
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // It took the directory's place.
      return;
    }
  }
}
