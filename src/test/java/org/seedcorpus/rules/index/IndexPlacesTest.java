package org.seedcorpus.rules.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.RulePage;

/** Where in an index its findings are, and which of their messages they have. */
class IndexPlacesTest {
  private static final MessageFormatter ENGLISH =
      MessageFormatter.english(IndexRules.all().stream().map(RulePage::of).toList());

  private final Path folder;

  IndexPlacesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(
          folder.resolve(name), "Bridge opens " + name + "\n\nIt is open.\n\nHarbour Times\n");
    }
  }

  private List<String> found(String index) throws IOException, InterruptedException {
    return found(index, StandardCharsets.UTF_8);
  }

  private List<String> found(String index, Charset charset)
      throws IOException, InterruptedException {
    return found(index.getBytes(charset));
  }

  private List<String> found(byte[] index) throws IOException, InterruptedException {
    Files.write(folder.resolve("INDEX.md"), index);
    CheckResult result =
        new CorpusChecker(IndexRules.all(), new CheckOptions(Map.of(), null, 1, 1_000))
            .check(CorpusReader.read(folder, "INDEX.md"));
    return Stream.concat(
            result.others().stream(),
            result.seeds().stream().flatMap(seed -> seed.findings().stream()))
        .map(IndexPlacesTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return "%s %d:%d-%d %s: %s"
        .formatted(
            finding.severity().id(),
            finding.place().from().line(),
            finding.place().from().columnUtf16(),
            finding.place().to().columnUtf16(),
            finding.rule(),
            ENGLISH.message(finding.message(), quote -> quote.text()));
  }

  @Test
  void aNameInTheIndexThatIsNoEntry() throws Exception {
    String entry = "- [a](a.txt)\n";
    assertThat(found("b.txt\n\n" + entry))
        .containsExactly(
            "warning 1:1-1 seed-unlisted: File not listed in INDEX.md, though line 1 contains its name: b.txt");
    assertThat(found(entry + "\nSee b.txt"))
        .containsExactly(
            "warning 1:1-1 seed-unlisted: File not listed in INDEX.md, though line 3 contains its name: b.txt");
    assertThat(found(entry + "\nSee cab.txt, b.txts, -b.txt and b.txt_.\n"))
        .containsExactly("warning 1:1-1 seed-unlisted: File not listed in INDEX.md: b.txt");
  }

  @Test
  void oneFileInSeveralLists() throws Exception {
    String both = "- [a](a.txt)\n- [b](b.txt)\n";
    assertThat(found(both + "- [a](a.txt)\n"))
        .containsExactly("warning 3:7-12 seed-listed-twice: a.txt is already listed in line 1");
    assertThat(found(both + "\n# More\n\n- [a](a.txt)\n"))
        .containsExactly(
            "info 6:7-12 seed-listed-twice: a.txt is also listed elsewhere in the index, in line 1");
    assertThat(found(both + "\n# More\n\n- [a](a.txt)\n- [a](a.txt)\n"))
        .containsExactly(
            "info 6:7-12 seed-listed-twice: a.txt is also listed elsewhere in the index, in line 1",
            "warning 7:7-12 seed-listed-twice: a.txt is already listed in line 6");
  }

  @Test
  void anIndexThatIsNotUtf8() throws Exception {
    String both = "- [a](a.txt)\n- [b](b.txt)\n";
    assertThat(found("# Bridge\n\n" + both, StandardCharsets.UTF_16LE))
        .containsExactly("error 4:13-14 index-malformed: Index is encoded in UTF-16LE, not UTF-8");
    assertThat(found("# جسور المدينة\n\n" + both, StandardCharsets.UTF_16LE))
        .containsExactly("error 1:3-4 index-malformed: Index is encoded in UTF-16LE, not UTF-8");
    byte[] bytes = ("# ??\n\n" + both).getBytes(StandardCharsets.UTF_8);
    bytes[2] = (byte) 0xFF;
    assertThat(found(bytes))
        .containsExactly(
            "error 1:3-4 index-malformed: Index is not valid UTF-8: 1 malformed byte sequence");
    bytes[3] = (byte) 0xFF;
    assertThat(found(bytes))
        .containsExactly(
            "error 1:3-4 index-malformed: Index is not valid UTF-8: 2 malformed byte sequences, of which this is the first");
  }

  @Test
  void anIndexWithoutEntries() throws Exception {
    assertThat(found(""))
        .containsExactly(
            "error 1:1-1 index-empty: Index lists no seeds; the folder contains 2 text files");
    assertThat(found("  Bridges\n"))
        .containsExactly(
            "error 1:3-10 index-empty: Index lists no seeds; the folder contains 2 text files");
    assertThat(found("\n  Bridges \n"))
        .containsExactly(
            "error 2:3-10 index-empty: Index lists no seeds; the folder contains 2 text files");
  }

  @Test
  void declaredLanguages() throws Exception {
    String table = "| File | Language |\n|---|---|\n| [a](a.txt) | %s |\n| [b](b.txt) | en |\n";
    for (String known :
        List.of("ar", "Arabic (ar)", "he, en", "Persian / Farsi", "Hebrew & English")) {
      assertThat(found(table.formatted(known))).as(known).isEmpty();
    }
    for (String unknown : List.of("Harbourish", "Arabic, Harbourish", "Harbourish (en)")) {
      assertThat(found(table.formatted(unknown)))
          .as(unknown)
          .containsExactly(
              "warning 3:7-12 declared-language-unknown: Unknown language in the index: "
                  + unknown);
    }
  }
}
