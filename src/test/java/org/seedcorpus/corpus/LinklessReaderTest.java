package org.seedcorpus.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.SeedFile.Outside.Why;
import org.seedcorpus.text.Span;

class LinklessReaderTest {
  private static final String TEXT = "Ferry sails\n";
  private static final Entry ENTRY =
      new Entry(1, "a/b.txt", "a/b.txt", new Span(0, 7), 1, 1, 1, SeedMetadata.NONE);

  private final Path seeds;
  private final Path outside;

  LinklessReaderTest(@TempDir Path folder) throws IOException {
    Path real = folder.toRealPath();
    seeds = Files.createDirectories(real.resolve("seeds"));
    outside = Files.createDirectories(real.resolve("outside"));
    Files.writeString(outside.resolve("b.txt"), "canary");
    Files.createDirectory(seeds.resolve("a"));
    Files.writeString(seeds.resolve("a/b.txt"), TEXT);
  }

  private String read(String file) throws IOException {
    return text(LinklessReader.read(seeds, seeds.resolve(file), 100));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatIsInTheFolder() throws IOException {
    assertThat(read("a/b.txt")).isEqualTo(TEXT);
    assertThat(text(LinklessReader.start(seeds, seeds.resolve("a/b.txt"), 5))).isEqualTo("Ferry");
    Files.writeString(seeds.resolve("empty.txt"), "");
    assertThat(read("empty.txt")).isEmpty();
    String large = "It sails at six. ".repeat(40_000);
    Files.writeString(seeds.resolve("large.txt"), large);
    assertThat(text(LinklessReader.read(seeds, seeds.resolve("large.txt"), large.length())))
        .isEqualTo(large);
  }

  @Test
  void refusesMoreThanIsAllowed() throws IOException {
    Files.writeString(seeds.resolve("a/b.txt"), "x".repeat(100));
    assertThat(read("a/b.txt")).hasSize(100);
    Files.writeString(seeds.resolve("a/b.txt"), "x".repeat(101));
    assertThatThrownBy(() -> read("a/b.txt"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith("b.txt: larger than 100 bytes");
  }

  @Test
  void followsNoLink() throws IOException {
    Files.createSymbolicLink(seeds.resolve("link.txt"), outside.resolve("b.txt"));
    assertThatThrownBy(() -> read("link.txt")).isInstanceOf(IOException.class);
    Files.createSymbolicLink(seeds.resolve("up"), outside);
    assertThatThrownBy(() -> read("up/b.txt")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("gone.txt")).isInstanceOf(NoSuchFileException.class);
  }

  /** A folder becomes a link that leads out of the corpus, and a folder again, all the time. */
  @Test
  void aFileOutsideIsNotReadInARace() throws Exception {
    Corpus corpus =
        new Corpus(
            CorpusFiles.read(seeds, "INDEX.md"),
            "INDEX.md",
            null,
            List.of(ENTRY),
            List.of(),
            SeedShape.FULL);
    Path folder = seeds.resolve("a");
    Path aside = seeds.resolve("aside");
    Path link = Files.createSymbolicLink(seeds.resolve("link"), outside);
    AtomicBoolean ends = new AtomicBoolean();
    Thread swaps =
        new Thread(
            () -> {
              try {
                while (!ends.get()) {
                  Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
                  Files.move(link, folder, StandardCopyOption.ATOMIC_MOVE);
                  Files.move(folder, link, StandardCopyOption.ATOMIC_MOVE);
                  Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    swaps.start();
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 200_000 && (i < 20_000 || read < 20 || refused < 20); i++) {
      ReadSeed seed = corpus.read(ENTRY, 100);
      if (seed.isRead()) {
        assertThat(text(seed.bytes())).isEqualTo(TEXT);
        read++;
      } else {
        refused++;
      }
    }
    ends.set(true);
    swaps.join();
    assertThat(read).isPositive();
    assertThat(refused).isPositive();
  }

  @Test
  void saysWhatThereIsNow() throws IOException {
    Files.createSymbolicLink(seeds.resolve("a/link.txt"), outside.resolve("b.txt"));
    CorpusFiles files = CorpusFiles.read(seeds, "INDEX.md");
    Files.delete(seeds.resolve("a/b.txt"));
    Corpus corpus = new Corpus(files, "INDEX.md", null, List.of(), List.of(), SeedShape.FULL);
    assertThat(corpus.read(ENTRY, 100).file()).isEqualTo(new SeedFile.Missing(null));
    Files.move(seeds.resolve("a/link.txt"), seeds.resolve("a/b.txt"));
    assertThat(corpus.read(ENTRY, 100).file()).isEqualTo(new SeedFile.Outside(Why.LINK));
  }
}
