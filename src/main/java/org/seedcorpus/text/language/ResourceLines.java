package org.seedcorpus.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text file beside the classes: UTF-8, one entry a line, {@code #} opens a comment. */
final class ResourceLines {
  private ResourceLines() {}

  static boolean exists(String name) {
    return ResourceLines.class.getResource(name) != null;
  }

  /** The file's lines without comments and outer blanks; lines that are empty then are left out. */
  static List<String> lines(String name) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
          lines.add(entry);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
