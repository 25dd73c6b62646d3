package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathTableTest {
  @Test
  void theFirstNumberOfAPathIsFound() {
    PathTable table = new PathTable(number -> "seed-" + number % 500 + ".txt");
    for (int number = 0; number < 1_000; number++) {
      assertThat(table.add(number)).isEqualTo(number % 500);
    }
    assertThat(
            IntStream.range(0, 500).map(number -> table.find("seed-" + number + ".txt")).toArray())
        .containsExactly(IntStream.range(0, 500).toArray());
    assertThat(table.find("seed-500.txt")).isEqualTo(PathTable.NONE);
  }
}
