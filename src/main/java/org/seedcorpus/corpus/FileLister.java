package org.seedcorpus.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the files below a directory; hidden ones and linked folders are left out. */
final class FileLister implements FileVisitor<Path> {
  private final Path directory;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Path> undecoded = new HashMap<>();

  private FileLister(Path directory) {
    this.directory = directory;
  }

  /**
   * Lists the files.
   *
   * @throws IOException if the directory itself cannot be listed
   */
  static FileLister list(Path directory) throws IOException {
    FileLister walk = new FileLister(directory);
    Files.walkFileTree(directory, walk);
    return walk;
  }

  /** Returns the paths of the files relative to the directory, with {@code /}, sorted. */
  List<String> names() {
    return names.stream().sorted().distinct().toList();
  }

  /** Returns the files whose names cannot be resolved, by what {@link #names} says of them. */
  Map<String, Path> undecoded() {
    return Map.copyOf(undecoded);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) && !folder.equals(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
      names.add(name(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (file.equals(directory)) {
      throw fault;
    }
    return FileVisitResult.CONTINUE; // if an entry names it, that entry is reported
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private String name(Path file) {
    String name = directory.relativize(file).toString();
    if (name.indexOf('\uFFFD') >= 0) {
      // Java decodes names by the locale and loses what LANG=C cannot say; an URI has the bytes.
      String uri = directory.toUri().relativize(file.toUri()).getRawPath();
      String decoded = RelativePath.percentDecoded(uri);
      name = decoded == null ? uri : decoded;
      undecoded.put(name, file);
    }
    return name.replace(directory.getFileSystem().getSeparator(), "/");
  }
}
