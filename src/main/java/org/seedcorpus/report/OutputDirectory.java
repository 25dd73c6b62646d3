package org.seedcorpus.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
final class OutputDirectory {
  /** What the reports put there: a folder that holds anything else is not ours to replace. */
  private static final Pattern OURS =
      Pattern.compile(
          "((findings|seeds)-[0-9]+|index|(seed|rule)/[^/]+)\\.html|seed|rule|assets|assets/report\\.[a-z0-9]+"
              + "|report\\.(json|sarif|rdjsonl)|TEST-seeds\\.xml|checkstyle\\.xml|gl-code-quality\\.json"
              + "|(.*/)?\\.DS_Store");

  /** What stands near the beginning of a {@code report.json}: no other program's folder has it. */
  private static final String MARK = "\"name\": \"seeds-maven-plugin\"";

  private final Path directory;

  /**
   * Takes where the reports shall lie.
   *
   * @throws IOException if replacing the folder would replace the seeds
   */
  OutputDirectory(Path directory, Path seeds) throws IOException {
    Path absolute = directory.toAbsolutePath().normalize();
    this.directory = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    if (real(seeds).startsWith(this.directory)) {
      throw refusal("holds the seeds");
    }
  }

  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  /** Makes an empty folder beside the directory. */
  Path open() throws IOException {
    if (Files.exists(directory)) {
      checkOurs();
    }
    Path parent = directory.getParent();
    if (parent == null) {
      throw refusal("is the root of a file system");
    }
    if (!Files.isDirectory(parent)) { // a link to a folder is one, which createDirectories denies
      Files.createDirectories(parent);
    }
    return sibling("new");
  }

  private void checkOurs() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw refusal("is not a folder");
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<String> names =
          files
              .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
              .filter(name -> !name.isEmpty())
              .sorted()
              .toList();
      for (String name : names) {
        if (!OURS.matcher(name).matches()) {
          throw refusal("holds “%s”, which is no report".formatted(name));
        }
      }
      if (!names.isEmpty() && !isMarked(directory.resolve("report.json"))) {
        throw refusal("holds files, but no report.json of an earlier run");
      }
    }
  }

  private static boolean isMarked(Path report) throws IOException {
    if (!Files.isRegularFile(report)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(report)) {
      return new String(in.readNBytes(300), StandardCharsets.UTF_8).contains(MARK);
    }
  }

  private IOException refusal(String why) {
    return new IOException(
        "%s %s; set seeds.reportDirectory to a folder that is only for reports"
            .formatted(directory, why));
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
