package org.seedcorpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each file that is shipped as it is has a row that says where it comes from. */
class ProvenanceTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/seedcorpus");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void eachResourceHasARow() throws IOException {
    List<PathMatcher> rows =
        Files.readAllLines(Path.of("src/tools/PROVENANCE.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> NAME.matcher(line.split("\\|")[1]).results())
            .map(MatchResult::group)
            .map(name -> "glob:" + name.replace("`", "").replace("<tag>", "*"))
            .map(FileSystems.getDefault()::getPathMatcher)
            .toList();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(files.filter(Files::isRegularFile).map(RESOURCES::relativize))
          .isNotEmpty()
          .allMatch(file -> rows.stream().anyMatch(row -> row.matches(file)));
    }
  }
}
