package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rules.CheckedCorpus;

class InconsistentBytesTest {
  private static final String PLAIN = "Harbour\n\nThe bridge opens.\n\nTimes\n";

  @TempDir private Path folder = Path.of("");

  /** Returns {@code 3 key} for each finding, by number of the seed. */
  private List<String> check(String... seeds) throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder);
    for (String seed : seeds) {
      corpus.seed(seed);
    }
    return corpus.keys(new InconsistentBytes()).stream()
        .map(found -> found.replace(".txt", ""))
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

  @Test
  void aQuarterIsFew() throws Exception {
    String marked = "\uFEFF" + PLAIN;
    assertThat(check(marked, PLAIN, PLAIN, PLAIN)).containsExactly("0 mark");
    assertThat(check(marked, PLAIN, PLAIN)).isEmpty();
    assertThat(check(PLAIN, marked, marked, marked)).containsExactly("0 no-mark");
    String windows = PLAIN.replace("\n", "\r\n");
    assertThat(check(windows, windows, windows, PLAIN)).containsExactly("3 lf");
  }

  @Test
  void aSeedInAnotherEncodingShowsNoHabit() throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder).seed(PLAIN).seed(PLAIN).seed(PLAIN);
    corpus.seed(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_16LE)).seed("");
    assertThat(corpus.keys(new InconsistentBytes())).isEmpty();
  }
}
