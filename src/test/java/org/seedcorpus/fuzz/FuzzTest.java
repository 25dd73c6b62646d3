package org.seedcorpus.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What fuzzing found stays repaired, and a few random inputs of each target have its properties.
 * {@code mvn -P fuzz} goes on for as long as it is told.
 */
class FuzzTest {
  private static final Path FOUND = Path.of("src/test/resources/fuzz");

  static Stream<Arguments> found() throws IOException {
    try (Stream<Path> files = Files.walk(FOUND)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .map(file -> Arguments.of(target(file), file));
    }
  }

  private static FuzzTarget target(Path file) {
    String folder = file.getParent().getFileName().toString();
    return Stream.of(FuzzTarget.values())
        .filter(target -> target.folder().equals(folder))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("found")
  void whatWasFoundStaysMended(FuzzTarget target, Path file) throws Exception {
    target.check(Files.readAllBytes(file));
  }

  private static int inputs(FuzzTarget target) {
    return switch (target) {
      case FIX -> 6; // a seed is checked again after each fix
      case REPORTS, BASELINE -> 15; // each input is reported in all formats
      default -> 60;
    };
  }

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void randomInputs(FuzzTarget target) throws Exception {
    Random random = new Random(Long.getLong("fuzz.seed", 20));
    int inputs = Integer.getInteger("fuzz.inputs", inputs(target));
    for (int i = inputs; i > 0; i--) {
      byte[] input = new byte[random.nextInt(random.nextInt(10) == 0 ? 600 : 60)];
      random.nextBytes(input);
      try {
        target.check(input);
      } catch (Exception | AssertionError e) {
        throw new AssertionError(target + " " + HexFormat.of().formatHex(input), e);
      }
    }
  }
}
