package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.SeedFile.Outside.Why;

class LinkTargetTest {
  private final Path directory;

  LinkTargetTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private void file(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private String path(String written) throws IOException {
    LinkTarget target =
        Objects.requireNonNull(
            LinkTarget.of(written, CorpusFiles.read(directory, "INDEX.md")), written);
    assertThat(target.why()).isNull();
    return target.path();
  }

  @Test
  void aTargetIsTriedAsWrittenAndThenPercentDecodedOnce() throws IOException {
    file("100%25.txt");
    file("a b.txt");
    assertThat(path("100%25.txt")).isEqualTo("100%25.txt");
    assertThat(path("a%20b.txt")).isEqualTo("a b.txt");
    assertThat(path("100%2525.txt")).isEqualTo("100%25.txt");
    assertThat(path("a%2520b.txt")).isEqualTo("a%20b.txt");
    file("a%20b.txt");
    assertThat(path("a%20b.txt")).isEqualTo("a%20b.txt");
    file("100%.txt");
    assertThat(path("100%.txt")).isEqualTo("100%.txt");
    assertThat(path("gone%20.txt")).isEqualTo("gone .txt");
    assertThat(path("%D8%AC%D8%B3%D8%B1.txt")).isEqualTo("جسر.txt");
    assertThat(path("%E9.txt")).isEqualTo("%E9.txt");
  }

  @Test
  void anAnchorIsStrippedUnlessItIsPartOfTheName() throws IOException {
    file("a.txt");
    file("b#1.txt");
    assertThat(path("a.txt#part")).isEqualTo("a.txt");
    assertThat(path("b#1.txt")).isEqualTo("b#1.txt");
    assertThat(path("b%231.txt")).isEqualTo("b#1.txt");
    assertThat(path("gone.txt#b")).isEqualTo("gone.txt");
    assertThat(path("a.txt?b=1")).isEqualTo("a.txt?b=1");
  }

  @Test
  void aPathIsNormalisedByItsText() throws IOException {
    file("news/a.txt");
    assertThat(path("./news//a.txt")).isEqualTo("news/a.txt");
    assertThat(path("news/old/../a.txt")).isEqualTo("news/a.txt");
  }

  @Test
  void namesAreComparedByCaseAndCanonicalEquivalence() throws IOException {
    String composed = "caf\u00E9.txt";
    String decomposed = "cafe\u0301.txt";
    file(decomposed);
    assertThat(path(composed)).isEqualTo(decomposed);
    assertThat(path(decomposed)).isEqualTo(decomposed);
    assertThat(path("Cafe\u0301.txt")).isEqualTo("Cafe\u0301.txt");
    file(composed);
    assertThat(path(composed)).isEqualTo(composed);
  }

  @ParameterizedTest
  @CsvSource({
    "/etc/passwd,ABSOLUTE",
    "//host/a.txt,ABSOLUTE",
    "C:/a.txt,ABSOLUTE",
    "C:\\a.txt,ABSOLUTE",
    "\\\\host\\a.txt,ABSOLUTE",
    "file:///etc/a.txt,ABSOLUTE",
    "news\\a.txt,BACKSLASH",
    "news%5Ca.txt,BACKSLASH",
    "..\\a.txt,BACKSLASH",
    "../a.txt,PARENT",
    "../pom.xml,PARENT",
    "news/../../a.txt,PARENT",
    "../seeds/a.txt,PARENT",
    "%2e%2e/a.txt,PARENT",
    "..%2Fa.txt,PARENT"
  })
  void aTargetThatLeavesTheFolderSaysHow(String written, Why why) throws IOException {
    file("a.txt");
    LinkTarget target = LinkTarget.of(written, CorpusFiles.read(directory, "INDEX.md"));
    assertThat(target).isNotNull().extracting(LinkTarget::why).isEqualTo(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0001", "a.utf8", "St. Petersburg", "v1.2", "security.txt", "history.md", "a.b"})
  void anyNameMayBeATexts(String name) throws IOException {
    assertThat(path(name)).isEqualTo(name);
  }

  @Test
  void anAddressWithoutHostMayBeAFilesName() throws IOException {
    CorpusFiles before = CorpusFiles.read(directory, "INDEX.md");
    assertThat(LinkTarget.of("note:one.txt", before)).isNull();
    file("note:one.txt");
    assertThat(path("note:one.txt")).isEqualTo("note:one.txt");
  }

  @Test
  void aFileThatIsNotListedIsFoundByItsPath() throws IOException {
    file(".hidden/a.txt");
    file("real/b.txt");
    Files.createSymbolicLink(directory.resolve("linked"), directory.resolve("real"));
    assertThat(path(".hidden/a.txt")).isEqualTo(".hidden/a.txt");
    assertThat(path("linked/b.txt#x")).isEqualTo("linked/b.txt");
  }
}
