package org.seedcorpus.rules.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;

/** What the examples on the rules' pages cannot show: other files, links, sizes, permissions. */
class IndexRulesTest {
  private static final int LIMIT = 200;
  private static final MessageFormatter ENGLISH =
      MessageFormatter.english(IndexRules.all().stream().map(RulePage::of).toList());

  private final Path folder;

  IndexRulesTest(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("seeds"));
  }

  private Path file(String name) throws IOException {
    return file(name, "A bridge\n\nThe bridge is open.\n\nHarbour Times\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> found() throws Exception {
    CheckResult result =
        new CorpusChecker(IndexRules.all(), new CheckOptions(Map.of(), null, 2, LIMIT))
            .check(CorpusReader.read(folder, "INDEX.md"));
    List<Finding> findings = new ArrayList<>(result.others());
    result.seeds().forEach(seed -> findings.addAll(seed.findings()));
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(
          "%s:%d:%d %s %s: %s"
              .formatted(
                  finding.place().path(),
                  finding.place().from().line(),
                  finding.place().from().columnUtf16(),
                  finding.severity().id(),
                  finding.rule(),
                  ENGLISH.message(finding.message(), quote -> quote.text())));
    }
    return lines;
  }

  @Test
  void aFolderWithoutIndex() throws Exception {
    file("a.txt");
    assertThat(found())
        .containsExactly("INDEX.md:1:1 error index-missing: Index not found: INDEX.md");
    file("Index.MD", "- [A](a.txt)\n");
    assertThat(found())
        .containsExactly(
            "INDEX.md:1:1 error index-missing: Index not found: INDEX.md;"
                + " the folder contains Index.MD, and file names are case-sensitive");
  }

  @Test
  void anIndexThatListsNothing() throws Exception {
    file("INDEX.md", "");
    assertThat(found()).containsExactly("INDEX.md:1:1 error index-empty: Index lists no seeds");
    file("a.txt");
    file("INDEX.md", "\n\n  \n");
    assertThat(found())
        .containsExactly(
            "INDEX.md:1:1 error index-empty:"
                + " Index lists no seeds; the folder contains 1 text file");
  }

  @Test
  void anIndexInUtf16() throws Exception {
    file("a.txt");
    Files.write(
        folder.resolve("INDEX.md"),
        "\uFEFF- [A bridge](a.txt)\n".getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
    assertThat(found())
        .containsExactly(
            "INDEX.md:1:1 error index-malformed: Index is encoded in UTF-16BE, not UTF-8");
  }

  @Test
  void filesThatNoEntryNames() throws Exception {
    file("a.txt");
    file("news/b.txt");
    file("c.md");
    file("INDEX.md", "- [A bridge](a.txt)\n");
    assertThat(found())
        .containsExactly(
            "c.md:1:1 warning seed-unlisted: File not listed in INDEX.md: c.md",
            "news/b.txt:1:1 warning seed-unlisted: File not listed in INDEX.md: news/b.txt");
  }

  @Test
  void anUnlistedFileThatTheIndexNamesOtherwise() throws Exception {
    file("a.txt");
    file("news/b.txt");
    file("new ferry.txt");
    file("other.txt");
    file("INDEX.md", "- [A bridge](a.txt)\n\nSee b.txt and `new%20ferry.txt`, not another.txt.\n");
    assertThat(found())
        .containsExactly(
            "new ferry.txt:1:1 warning seed-unlisted: File not listed in INDEX.md,"
                + " though line 3 contains its name: new ferry.txt",
            "news/b.txt:1:1 warning seed-unlisted: File not listed in INDEX.md,"
                + " though line 3 contains its name: news/b.txt",
            "other.txt:1:1 warning seed-unlisted: File not listed in INDEX.md: other.txt");
  }

  @Test
  void findingsAboutTheIndexAreCappedAndCounted() throws Exception {
    file("a.txt");
    file("INDEX.md", "- [A bridge](a.txt)\n".repeat(5_000) + "- [B](b.txt)\n".repeat(3_000));
    CheckResult result =
        new CorpusChecker(IndexRules.all(), new CheckOptions(Map.of(), null, 2, LIMIT))
            .check(CorpusReader.read(folder, "INDEX.md"));
    assertThat(result.findings().count()).isEqualTo(2_000);
    assertThat(result.count(Severity.WARNING)).isEqualTo(7_998);
    assertThat(result.count(Severity.ERROR)).isEqualTo(3_000);
  }

  @Test
  void whatCannotBeRead() throws Exception {
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "x");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createDirectory(folder.resolve("folder.txt"));
    file("large.txt", "x".repeat(LIMIT + 1));
    file("file");
    file(
        "INDEX.md",
        """
        - [One](link.txt)
        - [Two](folder.txt)
        - [Three](large.txt)
        - [Four](file/x.txt)
        """);
    assertThat(found())
        .containsExactly(
            "INDEX.md:1:9 error seed-outside: Symbolic link leads out of the folder:" + " link.txt",
            "INDEX.md:2:9 error seed-unreadable: Entry names a folder: folder.txt",
            "INDEX.md:3:11 error seed-too-large: File too large:"
                + " large.txt has 201 bytes; the limit is 200",
            "INDEX.md:4:10 error seed-unreadable: Invalid path: file/x.txt;"
                + " part of it is not a folder, or symbolic links form a loop");
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    try {
      assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    } catch (IOException e) {
      assumeThat(e).as("a system without mkfifo").isNull();
    }
    file("INDEX.md", "- [Pipe](pipe.txt)\n");
    assertThat(found())
        .containsExactly("INDEX.md:1:10 error seed-unreadable:" + " Not a regular file: pipe.txt");
  }

  @Test
  void aNameThatOnlyComposesAccentsOtherwiseIsTheSame() throws Exception {
    file("cafe\u0301.txt");
    file("Dada\u0308.txt");
    file("INDEX.md", "- [A bridge](caf\u00E9.txt)\n- [A bridge](dad\u00E4.txt)\n");
    assertThat(found())
        .containsExactly(
            "INDEX.md:2:14 error seed-missing:"
                + " File not found: dad\u00E4.txt; a file with a similar name exists: Dada\u0308.txt");
  }
}
