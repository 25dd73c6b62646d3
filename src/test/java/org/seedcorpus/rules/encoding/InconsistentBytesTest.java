package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;

class InconsistentBytesTest {
  private static final String PLAIN = "Harbour\n\nThe bridge opens.\n\nTimes\n";

  @TempDir private Path folder = Path.of("");

  /** Returns {@code 3 key} for each finding, by number of the seed. */
  private List<String> check(String... seeds) throws Exception {
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < seeds.length; i++) {
      Files.writeString(folder.resolve(i + ".txt"), seeds[i]);
      index.append("- [").append(i).append(".txt](").append(i).append(".txt)\n");
    }
    Files.writeString(folder.resolve("INDEX.md"), index.toString());
    return new CorpusChecker(List.of(new InconsistentBytes()), CheckOptions.DEFAULT)
        .check(CorpusReader.read(folder, "INDEX.md"))
        .findings()
        .map(f -> f.place().path().replace(".txt", " ") + f.message().key())
        .toList();
  }

  @Test
  void reportsTheFewThatDiffer() throws Exception {
    assertThat(
            check(
                PLAIN, PLAIN, "\uFEFF" + PLAIN, PLAIN.replace("\n", "\r\n"), PLAIN.strip(), PLAIN))
        .containsExactlyInAnyOrder("2 mark", "3 crlf", "4 open");
    assertThat(check(PLAIN.strip(), PLAIN.strip(), PLAIN.strip(), PLAIN))
        .containsExactly("3 closed");
  }

  @Test
  void isSilentWhereNoHabitPrevails() throws Exception {
    assertThat(check(PLAIN, "\uFEFF" + PLAIN, PLAIN.strip())).isEmpty();
    assertThat(check(PLAIN, PLAIN, PLAIN, "one line")).isEmpty();
    assertThat(check("\uFEFF" + PLAIN)).isEmpty();
  }
}
