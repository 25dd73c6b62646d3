package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.corpus.index.SeedDescription;

class SeedDescriberTest {
  private static final String TEXT =
      """
      الميناء يستقبل أول سفينة ركاب

      وصلت السفينة إلى الميناء صباح أمس وعلى متنها مئتا راكب.

      المصدر: صحيفة الميناء
      """;

  @TempDir private Path folder = Path.of("");

  private SeedDescription describe(String name) throws IOException {
    return SeedDescriber.describe(CorpusReader.read(folder, "INDEX.md"), name);
  }

  @Test
  void saysWhatASeedIsLike() throws Exception {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(describe("a.txt"))
        .isEqualTo(
            new SeedDescription(
                "a.txt",
                "ar",
                "الميناء يستقبل أول سفينة ركاب",
                "صحيفة الميناء",
                HexFormat.of().formatHex(hash)));
  }

  @Test
  void leavesOutWhatASeedDoesNotHave() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "");
    SeedDescription empty = describe("a.txt");
    assertThat(empty.language()).isNull();
    assertThat(empty.headline()).isNull();
    assertThat(empty.source()).isNull();
    assertThat(empty.sha256()).isNotNull();
  }

  @Test
  void readsNoOtherFolder() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.createDirectory(folder.resolve("b.txt"));
    for (String name : new String[] {"gone.txt", "b.txt", "../a.txt"}) {
      assertThat(describe(name)).isEqualTo(new SeedDescription(name, null, null, null, null));
    }
  }
}
