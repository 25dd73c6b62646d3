package org.seedcorpus.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandTableTest {
  private static List<Integer> numbers(BandTable table, long key) {
    List<Integer> numbers = new ArrayList<>();
    for (int at = table.first(key); at >= 0; at = table.next(at)) {
      numbers.add(table.number(at));
    }
    return numbers;
  }

  @Test
  void keepsTheFirstNumbersOfAKey() {
    BandTable table = new BandTable(2);
    table.add(7, 1);
    table.add(7, 2);
    table.add(7, 3);
    table.add(7 + (1L << 40), 4); // the same slot
    assertThat(numbers(table, 7)).containsExactly(2, 1);
    assertThat(numbers(table, 7 + (1L << 40))).containsExactly(4);
    assertThat(numbers(table, 8)).isEmpty();
  }

  @Test
  void grows() {
    BandTable table = new BandTable(4);
    for (int i = 0; i < 10_000; i++) {
      table.add(i % 5_000, i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(numbers(table, i)).containsExactly(i + 5_000, i);
    }
  }
}
