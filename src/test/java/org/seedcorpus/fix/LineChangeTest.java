package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChangeTest {
  private static List<LineChange> between(String before, String after) {
    return LineChange.between(lines(before), lines(after));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(""));
  }

  /** Applies the changes to the old lines. */
  private static String applied(String before, String after, List<LineChange> changes) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (LineChange change : changes) {
      result.append(before, at, change.start()).append(after, change.newStart(), change.newEnd());
      at = change.end();
    }
    return result.append(before.substring(at)).toString();
  }

  @Test
  void nothingChanges() {
    assertThat(between("abc", "abc")).isEmpty();
    assertThat(between("", "")).isEmpty();
  }

  @Test
  void insertedDeletedReplaced() {
    assertThat(between("abc", "abxc")).containsExactly(new LineChange(2, 2, 2, 3));
    assertThat(between("abc", "ac")).containsExactly(new LineChange(1, 2, 1, 1));
    assertThat(between("abc", "axc")).containsExactly(new LineChange(1, 2, 1, 2));
    assertThat(between("", "ab")).containsExactly(new LineChange(0, 0, 0, 2));
    assertThat(between("ab", "")).containsExactly(new LineChange(0, 2, 0, 0));
  }

  @Test
  void twoChanges() {
    assertThat(between("abcde", "xbcdy"))
        .containsExactly(new LineChange(0, 1, 0, 1), new LineChange(4, 5, 4, 5));
  }

  @Test
  void theChangesMakeTheNewTextFromTheOld() {
    Random random = new Random(3);
    for (int n = 0; n < 2_000; n++) {
      StringBuilder before = new StringBuilder();
      StringBuilder after = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        before.append((char) ('a' + random.nextInt(3)));
      }
      for (int i = random.nextInt(12); i > 0; i--) {
        after.append((char) ('a' + random.nextInt(3)));
      }
      List<LineChange> changes = between(before.toString(), after.toString());
      assertThat(applied(before.toString(), after.toString(), changes)).isEqualTo(after.toString());
    }
  }

  @Test
  void tooManyDifferencesAreOneChange() {
    List<String> before = IntStream.range(0, 1_500).mapToObj(i -> "a" + i).toList();
    List<String> after = IntStream.range(0, 1_500).mapToObj(i -> "b" + i).toList();
    assertThat(LineChange.between(before, after)).containsExactly(new LineChange(0, 1500, 0, 1500));
  }
}
