package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
  @Test
  void noDifference() {
    assertThat(UnifiedDiff.of("a.txt", "one\ntwo", "one\ntwo")).isEmpty();
    assertThat(UnifiedDiff.of("a.txt", "", "")).isEmpty();
  }

  @Test
  void showsThreeLinesAround() {
    assertThat(
            UnifiedDiff.of(
                "ar/a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n"))
        .containsExactly(
            "--- a/ar/a.txt",
            "+++ b/ar/a.txt",
            "@@ -2,7 +2,7 @@",
            " 2",
            " 3",
            " 4",
            "-5",
            "+V",
            " 6",
            " 7",
            " 8");
  }

  @Test
  void joinsHunksThatTouch() {
    assertThat(UnifiedDiff.of("a", "x\n1\n2\n3\n4\n5\n6\ny\n", "X\n1\n2\n3\n4\n5\n6\nY\n"))
        .filteredOn(line -> line.startsWith("@@"))
        .containsExactly("@@ -1,8 +1,8 @@");
    assertThat(UnifiedDiff.of("a", "x\n1\n2\n3\n4\n5\n6\n7\ny\n", "X\n1\n2\n3\n4\n5\n6\n7\nY\n"))
        .filteredOn(line -> line.startsWith("@@"))
        .containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
  }

  @Test
  void tellsOfAMissingLineFeedAtTheEnd() {
    assertThat(UnifiedDiff.of("a", "1\n2", "1\n2\n"))
        .containsExactly(
            "--- a/a",
            "+++ b/a",
            "@@ -1,2 +1,2 @@",
            " 1",
            "-2",
            "\\ No newline at end of file",
            "+2");
  }

  @Test
  void aNewFileHasNoOldName() {
    assertThat(UnifiedDiff.of("a", "", "1\n"))
        .containsExactly("--- /dev/null", "+++ b/a", "@@ -0,0 +1 @@", "+1");
  }

  /** The program that patches are made for gets the new text out of the old one. */
  @Test
  void patchUnderstandsIt(@TempDir Path folder) throws IOException, InterruptedException {
    Random random = new Random(7);
    StringBuilder all = new StringBuilder();
    int files = 60;
    String[] wanted = new String[files];
    for (int i = 0; i < files; i++) {
      String before = text(random, 1 + random.nextInt(30));
      String after = changed(random, before);
      Files.writeString(folder.resolve("f" + i), before);
      wanted[i] = after;
      for (String line : UnifiedDiff.of("f" + i, before, after)) {
        all.append(line).append('\n');
      }
    }
    Path patch = folder.resolve("all.patch");
    Files.writeString(patch, all, StandardCharsets.UTF_8);
    Process git =
        new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(said).isZero();
    for (int i = 0; i < files; i++) {
      assertThat(Files.readString(folder.resolve("f" + i))).isEqualTo(wanted[i]);
    }
  }

  private static String text(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(List.of("a", "b", "خبر", "c\r", "").get(random.nextInt(5))).append('\n');
    }
    return random.nextInt(4) == 0 ? text + "end" : text.toString();
  }

  private static String changed(Random random, String before) {
    StringBuilder text = new StringBuilder();
    for (String line : before.split("(?<=\n)")) {
      int kind = random.nextInt(8);
      if (kind == 1) {
        text.append("new ").append(random.nextInt(9)).append('\n');
      }
      if (kind != 0) {
        text.append(line);
      }
    }
    return text.isEmpty() ? "z\n" : text.toString();
  }
}
