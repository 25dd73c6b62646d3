package org.seedcorpus.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders in the build folder: one run writes tens of thousands of times into the same one. */
final class FuzzFolder {
  private FuzzFolder() {}

  static Path create(String name) {
    try {
      Path parent = Files.createDirectories(Path.of("target", "fuzz-work"));
      return Files.createTempDirectory(parent, name).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
