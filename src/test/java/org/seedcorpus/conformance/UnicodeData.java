package org.seedcorpus.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The test files of the Unicode Character Database. They are not in this repository: Debian’s
 * package unicode-data has them, or {@code -Dunicode.data} names their folder.
 */
final class UnicodeData {
  private static final Path FOLDER =
      Path.of(System.getProperty("unicode.data", "/usr/share/unicode"));

  private UnicodeData() {}

  /** Returns the lines without comments; aborts the test if the file is not there. */
  static List<String> lines(String name) throws IOException {
    return linesWithLevels(name).stream().filter(line -> !line.startsWith("@")).toList();
  }

  /** Returns the lines without comments, those that begin with {@code @} too. */
  static List<String> linesWithLevels(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "no " + file + ": install the package unicode-data");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  /** Returns the text of code points such as {@code 0061 0301}. */
  static String text(String codePoints) {
    StringBuilder text = new StringBuilder();
    for (String one : codePoints.strip().split(" +")) {
      text.appendCodePoint(Integer.parseInt(one, 16));
    }
    return text.toString();
  }

  /**
   * A line such as {@code ÷ 0020 × 0308 ÷}.
   *
   * @param boundaries where the text may be cut, in UTF-16 units
   */
  record Sample(String text, List<Integer> boundaries) {
    static Sample of(String line) {
      StringBuilder text = new StringBuilder();
      List<Integer> boundaries = new ArrayList<>();
      for (String part : line.split("\\s+")) {
        if (part.equals("÷")) {
          boundaries.add(text.length());
        } else if (!part.equals("×")) {
          text.appendCodePoint(Integer.parseInt(part, 16));
        }
      }
      return new Sample(text.toString(), boundaries);
    }

    /** Returns whether the text is within one line and has a form in UTF-8. */
    boolean isLine() {
      return text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c >= 0xD800 && c < 0xE000);
    }
  }
}
