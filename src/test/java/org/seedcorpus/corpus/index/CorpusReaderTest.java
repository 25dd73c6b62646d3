package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedFile.Outside.Why;
import org.seedcorpus.corpus.SeedFile.Unreadable.Reason;
import org.seedcorpus.corpus.SeedShape;

class CorpusReaderTest {
  private static final long LIMIT = 100;
  private final Path directory;

  CorpusReaderTest(@TempDir Path temporary) throws IOException {
    directory = Files.createDirectory(temporary.resolve("seeds"));
  }

  private Path file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Corpus open(String index) throws IOException {
    file("INDEX.md", index);
    return CorpusReader.read(directory, "INDEX.md");
  }

  private SeedFile only(String target) throws IOException {
    Corpus corpus = open("- [A](<" + target + ">)\n");
    assertThat(corpus.entries()).hasSize(1);
    return corpus.fileOf(corpus.entries().get(0), LIMIT);
  }

  @Test
  void aFolderThatDoesNotExistIsNoEmptyCorpus() throws IOException {
    Path gone = directory.resolve("gone");
    assertThatThrownBy(() -> CorpusReader.read(gone, "INDEX.md"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(gone.toString());
    Path file = file("a.txt", "x");
    assertThatThrownBy(() -> CorpusReader.read(file, "INDEX.md"))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining(file.toString());
    Path folder = Files.createDirectory(directory.resolve("INDEX.md"));
    assertThatThrownBy(() -> CorpusReader.read(directory, "INDEX.md"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aCorpusWithoutIndexHasNoEntriesAndOnlyUnlistedFiles() throws IOException {
    file("a.txt", "x");
    Corpus corpus = CorpusReader.read(directory, "INDEX.md");
    assertThat(corpus.index()).isNull();
    assertThat(corpus.entries()).isEmpty();
    assertThat(corpus.unlisted()).containsExactly("a.txt");
  }

  @Test
  void targetsAreRelativeToTheFolderOfTheIndexOrElseOfTheCorpus() throws IOException {
    file(
        "docs/LIST.md",
        """
        - [A](a.txt)
        - [B](../ar/b.txt)
        - [C](ar/c.txt)
        - [D](gone.txt)
        - [E](../../e.txt)
        - [F](../docs/a.txt)
        """);
    file("docs/a.txt", "x");
    file("a.txt", "x");
    file("ar/b.txt", "x");
    file("ar/c.txt", "x");
    Corpus corpus = CorpusReader.read(directory, "docs/LIST.md");
    assertThat(corpus.entries())
        .extracting(Entry::path)
        .containsExactly(
            "docs/a.txt", "ar/b.txt", "ar/c.txt", "docs/gone.txt", "../../e.txt", "docs/a.txt");
    assertThat(corpus.unlisted()).containsExactly("a.txt");
    file("docs/LIST.md", "- `a.txt`\n- ../ar/b.txt\n- ar/c.txt\n");
    assertThat(CorpusReader.read(directory, "./docs/LIST.md").entries())
        .extracting(Entry::path)
        .containsExactly("docs/a.txt", "ar/b.txt", "ar/c.txt");
  }

  @Test
  void theIndexMustLieInTheFolder() throws IOException {
    file("docs/LIST.md", "- [A](a.txt)\n");
    String absolute = directory.resolve("docs/LIST.md").toString();
    assertThat(CorpusReader.read(directory, absolute).indexName()).isEqualTo("docs/LIST.md");
    for (String outside : List.of("../INDEX.md", "/INDEX.md", ".", "docs/../..")) {
      assertThatThrownBy(() -> CorpusReader.read(directory, outside))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("change seeds.index or seeds.directory");
    }
  }

  @Test
  void theIndexMayHaveAnotherName() throws IOException {
    file("list/seeds.md", "- [A](a.txt)\n- [Not this](INDEX.md)\n");
    file("a.txt", "x");
    file("INDEX.md", "x");
    Corpus corpus = CorpusReader.read(directory, "list/seeds.md");
    assertThat(corpus.entries()).extracting(Entry::path).containsExactly("a.txt", "INDEX.md");
    assertThat(corpus.unlisted()).isEmpty();
  }

  @Test
  void anIndexIsDecodedWhateverItsBytes() throws IOException {
    Path index = directory.resolve("INDEX.md");
    Files.write(index, "- [\u00E9](a.txt)\n".getBytes(StandardCharsets.ISO_8859_1));
    Corpus corpus = CorpusReader.read(directory, "INDEX.md");
    assertThat(corpus.entries()).extracting(Entry::path).containsExactly("a.txt");
    assertThat(Objects.requireNonNull(corpus.index()).malformed()).hasSize(1);
    file("جسر.txt", "x");
    String arabic =
        "- [افتتاح الجسر القديم](جسر.txt) - صحيفة الميناء\n- [عودة القوارب إلى الميناء](b.txt)\n";
    Files.write(index, arabic.getBytes(Charset.forName("windows-1256")));
    corpus = CorpusReader.read(directory, "INDEX.md");
    assertThat(corpus.entries()).extracting(Entry::path).containsExactly("جسر.txt", "b.txt");
    assertThat(Objects.requireNonNull(corpus.index()).charset().name()).isEqualTo("windows-1256");
    Files.write(index, "\uFEFF- [جسر](a.txt)\n".getBytes(StandardCharsets.UTF_16LE));
    corpus = CorpusReader.read(directory, "INDEX.md");
    assertThat(corpus.entries()).extracting(Entry::column).containsExactly(9);
    assertThat(Objects.requireNonNull(corpus.index()).charset())
        .isEqualTo(StandardCharsets.UTF_16LE);
  }

  @Test
  void textFilesThatNoEntryNamesAreUnlisted() throws IOException {
    for (String name :
        new String[] {
          "a.txt",
          "b.txt",
          "sub/c.TEXT",
          "notes.md",
          "d.seed",
          "e.seed",
          "f.log",
          "README.md",
          "readme.txt",
          "LICENSE",
          "LICENSE.txt",
          ".hidden.txt",
          ".git/x.txt",
          "g.html",
          "sub/INDEX.md",
          "Case.txt",
          "security.txt"
        }) {
      file(name, "x");
    }
    Corpus corpus = open("- [A](a.txt)\n- [D](d.seed)\n- [near](case.txt)\n");
    assertThat(corpus.unlisted())
        .containsExactly("b.txt", "e.seed", "notes.md", "security.txt", "sub/c.TEXT");
  }

  @Test
  void aFileIsPresentMissingOrTooLarge() throws IOException {
    Path file = file("a.txt", "x".repeat(100));
    assertThat(only("a.txt")).isEqualTo(new SeedFile.Present(file.toRealPath(), 100));
    file("a.txt", "x".repeat(101));
    assertThat(only("a.txt")).isEqualTo(new SeedFile.TooLarge(101, 100));
    assertThat(only("b.txt")).isEqualTo(new SeedFile.Missing(null));
    assertThat(only("A.txt")).isEqualTo(new SeedFile.Missing("a.txt"));
    assertThat(only("\uFF41.txt")).isEqualTo(new SeedFile.Missing("a.txt"));
    assertThat(only("b\0.txt")).isEqualTo(new SeedFile.Missing(null));
    file("Sub/Jalapen\u0303o.txt", "x");
    assertThat(only("sub/jalape\u00F1o.TXT"))
        .isEqualTo(new SeedFile.Missing("Sub/Jalapen\u0303o.txt"));
  }

  @Test
  void aFileOutsideIsNotRead() throws IOException {
    Path secret = Files.writeString(directory.resolveSibling("secret.txt"), "x");
    assertThat(only("../secret.txt")).isEqualTo(new SeedFile.Outside(Why.PARENT));
    assertThat(only(secret.toString())).isEqualTo(new SeedFile.Outside(Why.ABSOLUTE));
    assertThat(only("sub\\a.txt")).isEqualTo(new SeedFile.Outside(Why.BACKSLASH));
    Files.createSymbolicLink(directory.resolve("link.txt"), secret);
    assertThat(only("link.txt")).isEqualTo(new SeedFile.Outside(Why.LINK));
    Files.createSymbolicLink(directory.resolve("up"), directory.getParent());
    assertThat(only("up/secret.txt")).isEqualTo(new SeedFile.Outside(Why.LINK));
    Path sibling = Files.createDirectory(directory.resolveSibling("seeds-2"));
    Files.writeString(sibling.resolve("a.txt"), "x");
    Files.createSymbolicLink(directory.resolve("b.txt"), sibling.resolve("a.txt"));
    assertThat(only("b.txt")).isEqualTo(new SeedFile.Outside(Why.LINK));
  }

  @Test
  void aLinkInsideTheFolderIsFollowed() throws IOException {
    Path file = file("real/a.txt", "x");
    Files.createSymbolicLink(directory.resolve("b.txt"), Path.of("real/a.txt"));
    assertThat(only("b.txt")).isEqualTo(new SeedFile.Present(file.toRealPath(), 1));
    // The folder itself may be reached by a link.
    Path linked = directory.resolveSibling("linked");
    Files.createSymbolicLink(linked, directory);
    Corpus corpus = CorpusReader.read(linked, "INDEX.md");
    assertThat(corpus.fileOf(corpus.entries().get(0), LIMIT))
        .isEqualTo(new SeedFile.Present(file.toRealPath(), 1));
  }

  @Test
  void whatIsNoReadableFileIsUnreadable() throws IOException {
    Files.createDirectory(directory.resolve("folder.txt"));
    assertThat(only("folder.txt")).isEqualTo(new SeedFile.Unreadable(Reason.FOLDER));
    Files.createSymbolicLink(directory.resolve("round.txt"), Path.of("round.txt"));
    assertThat(only("round.txt")).isEqualTo(new SeedFile.Unreadable(Reason.PATH));
  }

  @Test
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    Path file = file("a.txt", "x");
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    assertThat(only("a.txt")).isEqualTo(new SeedFile.Unreadable(Reason.PERMISSION));
  }

  @Test
  void anIndexIsGuardedAsSeedsAre() throws IOException {
    Path secret = Files.writeString(directory.resolveSibling("secret.md"), "- [A](a.txt)\n");
    Path index = directory.resolve("INDEX.md");
    Files.createSymbolicLink(index, secret);
    assertThatThrownBy(() -> CorpusReader.read(directory, "INDEX.md"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(index.toString())
        .hasMessageContaining("leads out of the folder");
    Files.delete(index);
    Files.createSymbolicLink(index, Path.of("gone.md"));
    assertThatThrownBy(() -> CorpusReader.read(directory, "INDEX.md"))
        .hasMessageContaining("leads nowhere");
    Files.delete(index);
    Files.createSymbolicLink(directory.resolve("up"), directory.getParent());
    assertThatThrownBy(() -> CorpusReader.read(directory, "up/secret.md"))
        .hasMessageContaining("leads out of the folder");
  }

  @Test
  void anIndexThatIsNoRegularFileIsNotOpened() throws Exception {
    Path index = directory.resolve("INDEX.md");
    try {
      assumeThat(new ProcessBuilder("mkfifo", index.toString()).start().waitFor()).isZero();
    } catch (IOException e) {
      assumeThat(e).as("a system without mkfifo").isNull();
    }
    assertThatThrownBy(() -> CorpusReader.read(directory, "INDEX.md"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("not a regular file");
  }

  @Test
  void anIndexThatWouldTakeForEverIsRefused() throws IOException {
    file("INDEX.md", "![[]()".repeat(40_000));
    assertThatThrownBy(() -> CorpusReader.read(directory, "INDEX.md"))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("INDEX.md")
        .hasMessageContaining("line 1 of the index has more than 1,000 brackets");
  }

  @Test
  void namesInALongLineTakeLinearTime() throws IOException {
    file("a.txt", "x");
    Corpus corpus = open("- a.txt\n- x." + "!".repeat(400_000) + "a\n");
    assertThat(corpus.entries()).hasSize(1);
  }

  @Test
  void frontMatterSaysWhatSeedsDoNotHave() throws IOException {
    assertThat(open("- [A](a.txt)\n").shape()).isEqualTo(SeedShape.FULL);
    String index = "---\ntitle: Poems\nHeadline: none\n---\n\n- [A](a.txt)\n";
    assertThat(open(index).shape()).isEqualTo(new SeedShape(false, true));
    assertThat(open(index).entries()).hasSize(1);
    assertThat(open("\uFEFF---\r\nsource: none\r\n---\r\n").shape())
        .isEqualTo(new SeedShape(true, false));
    assertThat(open("---\nsource: none\n\n- [A](a.txt)\n").shape()).isEqualTo(SeedShape.FULL);
    assertThat(open("source: none\n").shape()).isEqualTo(SeedShape.FULL);
    assertThat(open("---\nsource: Harbour Times\n---\n").shape()).isEqualTo(SeedShape.FULL);
  }
}
