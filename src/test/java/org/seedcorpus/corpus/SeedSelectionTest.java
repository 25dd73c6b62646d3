package org.seedcorpus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeedSelectionTest {
  private static boolean matches(String pattern, String path) {
    return new SeedSelection(List.of(pattern), List.of()).contains(path);
  }

  @Test
  void patternsAreThoseOfAnt() {
    assertThat(matches("*.txt", "a.txt")).isTrue();
    assertThat(matches("*.txt", "ar/a.txt")).isFalse();
    assertThat(matches("**/*.txt", "a.txt")).isTrue();
    assertThat(matches("**/*.txt", "ar/2024/a.txt")).isTrue();
    assertThat(matches("ar/**", "ar/2024/a.txt")).isTrue();
    assertThat(matches("ar/", "ar/2024/a.txt")).isTrue();
    assertThat(matches("ar/**", "are/a.txt")).isFalse();
    assertThat(matches("**/old/**", "ar/old/a.txt")).isTrue();
    assertThat(matches("**/old/**", "ar/older/a.txt")).isFalse();
    assertThat(matches("a?.txt", "ab.txt")).isTrue();
    assertThat(matches("a?.txt", "a/.txt")).isFalse();
    assertThat(matches("a.txt", "aXtxt")).isFalse();
    assertThat(matches("**", "any/thing")).isTrue();
  }

  @Test
  void excludesWin() {
    SeedSelection selection = new SeedSelection(List.of("ar/**"), List.of("**/draft-*"));
    assertThat(selection.contains("ar/a.txt")).isTrue();
    assertThat(selection.contains("ar/draft-a.txt")).isFalse();
    assertThat(selection.contains("he/a.txt")).isFalse();
    assertThat(SeedSelection.ALL.contains("x")).isTrue();
    assertThat(SeedSelection.of("a*.txt").contains("ab.txt")).isFalse();
  }
}
