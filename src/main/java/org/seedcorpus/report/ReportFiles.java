package org.seedcorpus.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.UiMessages;

/** The files of which the reports consist: only these are ever replaced or deleted. */
final class ReportFiles {
  private static final String LANGUAGE = String.join("|", UiMessages.LANGUAGES);

  private static final String PAGE =
      "((findings|seeds)-[0-9]+|index|corpus|rule/[a-z0-9-]+|seed/[0-9]{4}"
          + "|(seed|folder|source|language)/([0-9a-z-]+-)?[0-9a-f]{10})\\.html";

  private static final Pattern NAME =
      Pattern.compile(
          "((%s)/)?(%s|(seed|folder|source|language|rule|assets)|assets/(report|search)\\.[a-z0-9]+)"
                  .formatted(LANGUAGE, PAGE)
              + "|"
              + LANGUAGE
              + "|report\\.(json|sarif|rdjsonl)|TEST-seeds\\.xml|checkstyle\\.xml|gl-code-quality\\.json"
              + "|(.*/)?\\.DS_Store");

  /** A line near the beginning of every {@code report.json}, and of no other program's. */
  private static final String MARK = "\"name\": \"seeds-maven-plugin\"";

  private ReportFiles() {}

  /** Returns the relative names of all files in the folder, in order. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> name(folder, file))
          .filter(name -> !name.isEmpty())
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Returns whether a report may have a file or folder of this name. */
  static boolean isReport(String name) {
    return NAME.matcher(name).matches();
  }

  /** Returns whether the file is a {@code report.json} of this plugin. */
  static boolean isMarked(Path report) throws IOException {
    if (!Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(report)) {
      return new String(in.readNBytes(300), StandardCharsets.UTF_8).contains(MARK);
    }
  }

  /** Moves all that is in a folder into another one, which has nothing of the same name. */
  static void moveAll(Path from, Path to, List<Path> moved) throws IOException {
    List<Path> names;
    try (Stream<Path> files = Files.list(from)) {
      names = files.map(Path::getFileName).sorted().toList();
    }
    for (Path name : names) {
      if (isReport(name.toString())) {
        Files.move(from.resolve(name), to.resolve(name));
        moved.add(name);
      }
    }
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  /** Deletes the reports in the folder, and the folder if nothing else is in it. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isReport(name(folder, file))) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            try {
              Files.deleteIfExists(visited);
            } catch (DirectoryNotEmptyException e) {
              return FileVisitResult.CONTINUE; // it holds what is not a report's
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
