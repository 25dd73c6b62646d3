package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

class IndexWriterTest {
  @TempDir private Path folder = Path.of("");

  private void file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x\n");
  }

  private Corpus corpus(String index) throws IOException {
    Files.createDirectories(folder.resolve(index).getParent());
    return CorpusReader.read(folder, index);
  }

  private static SeedDescription seed(String path) {
    return new SeedDescription(path, "ar", "محطة جديدة | [قريبا]", "صحيفة الميناء", "ab12");
  }

  private String update(String text) throws IOException {
    Files.writeString(folder.resolve("INDEX.md"), text);
    Corpus corpus = corpus("INDEX.md");
    DecodedText index = Utf8.decode(text.getBytes(StandardCharsets.UTF_8));
    List<SeedDescription> seeds = corpus.unlisted().stream().map(IndexWriterTest::seed).toList();
    return IndexWriter.updated(corpus, index, seeds, false);
  }

  /** What was written lists each file with what was said of it, and needs no further update. */
  private List<Entry> isComplete(String text) throws IOException {
    assertThat(update(text)).isEqualTo(text);
    Corpus corpus = corpus("INDEX.md");
    assertThat(corpus.unlisted()).isEmpty();
    return corpus.entries();
  }

  @Test
  void aNewIndexReadsBackAsItWasWritten() throws IOException {
    file("ar/metro 1.txt");
    file("a(b)_%.txt");
    file("ar/مترو.txt");
    List<SeedDescription> seeds =
        corpus("INDEX.md").unlisted().stream().map(IndexWriterTest::seed).toList();
    for (Entry entry : isComplete(IndexWriter.created("", seeds, false))) {
      assertThat(entry.declared().headline()).isEqualTo("محطة جديدة | [قريبا]");
      assertThat(entry.declared().source()).isEqualTo("صحيفة الميناء");
      assertThat(entry.declared().language()).isEqualTo("ar");
    }
    assertThat(corpus("INDEX.md").entries()).hasSize(3);
    assertThat(IndexWriter.created("", seeds, true)).contains("| SHA-256 |", "| ab12 |");
  }

  @Test
  void pathsAreRelativeToTheFolderOfTheIndex() {
    assertThat(MarkdownText.relative("docs/", "docs/a.txt")).isEqualTo("a.txt");
    assertThat(MarkdownText.relative("docs/", "ar/a.txt")).isEqualTo("../ar/a.txt");
    assertThat(MarkdownText.relative("", "ar/a.txt")).isEqualTo("ar/a.txt");
  }

  @Test
  void aTableGetsARowBesideThoseOfTheSameFolder() throws IOException {
    file("ar/a.txt");
    file("ar/b.txt");
    file("he/a.txt");
    String text =
        """
        # News

        Prose.

        | Source | File | Note |
        |---|---|---|
        | Harbour Times | [a](ar/a.txt) | first |
        | Harbour Times | [a](he/a.txt) | second |

        More prose.
        """;
    String updated = update(text);
    assertThat(updated)
        .isEqualTo(
            text.replace(
                "| first |\n",
                "| first |\n| صحيفة الميناء | [محطة جديدة \\| \\[قريبا\\]](ar/b.txt) |  |\n"));
    assertThat(isComplete(updated)).hasSize(3);
  }

  @Test
  void aListGetsAnItem() throws IOException {
    file("a.txt");
    file("b.txt");
    String text = "Seeds:\r\n\r\n* [Ferry sails](a.txt) - Harbour Times\r\n  and a remark\r\n";
    String updated = update(text);
    assertThat(updated)
        .isEqualTo(
            text.stripTrailing() + "\r\n* [محطة جديدة \\| \\[قريبا\\]](b.txt) - صحيفة الميناء\r\n");
    assertThat(isComplete(updated)).hasSize(2);
  }

  @Test
  void namesWithoutLinksStayNamesWithoutLinks() throws IOException {
    file("a.txt");
    file("b.txt");
    String updated = update("- `a.txt`");
    assertThat(updated).isEqualTo("- `a.txt`\n- `b.txt`");
    assertThat(isComplete(updated)).hasSize(2);
  }

  /** A pipe in a name would end its cell, and the file would be listed once more each time. */
  @Test
  void aNameThatIsMarkupIsALink() throws Exception {
    file("a.txt");
    file("b | c.txt");
    file("d.txt");
    String text =
        """
        File | Note
        --|--
        `a.txt` | x
        """;
    String updated = update(text);
    String link = "[محطة جديدة \\| \\[قريبا\\]](b%20%7C%20c.txt) |\n";
    assertThat(updated).isEqualTo(text + link + "`d.txt` |\n");
    assertThat(isComplete(updated)).hasSize(3);
  }

  @Test
  void aListThatCountsGoesOnCounting() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
      file(name);
    }
    assertThat(update("1. `a.txt`\n2. `b.txt`\n"))
        .isEqualTo("1. `a.txt`\n2. `b.txt`\n3. `c.txt`\n4. `d.txt`\n");
    assertThat(update("1. `a.txt`\n1. `b.txt`\n"))
        .isEqualTo("1. `a.txt`\n1. `b.txt`\n1. `c.txt`\n1. `d.txt`\n");
  }

  @Test
  void theMarkOfAFileThatIsThereAgainIsRemoved() throws IOException {
    file("a.txt");
    file("b.txt");
    String text = "- [A](a.txt) <!-- missing -->\n- [B](b.txt)\n";
    assertThat(update(text)).isEqualTo("- [A](a.txt)\n- [B](b.txt)\n");
    String row = "| File | Source |\n|--|--|\n| [a](a.txt) | Times <!-- missing --> |\n";
    Files.delete(folder.resolve("b.txt"));
    assertThat(update(row)).isEqualTo(row.replace(" <!-- missing -->", ""));
  }

  @Test
  void anIndexWithoutEntriesGetsATable() throws IOException {
    file("a.txt");
    String updated = update("# Seeds\n\nNothing yet.");
    assertThat(updated).startsWith("# Seeds\n\nNothing yet.\n\n| File | Language |");
    assertThat(isComplete(updated)).hasSize(1);
  }

  @Test
  void aMissingFileIsMarkedOnceAndNotRemoved() throws IOException {
    file("a.txt");
    String updated =
        update(
            "- [A](a.txt)\n- [B](b.txt) — Harbour Times\n\n| File | Source |\n|--|--|\n| [c](c.txt) | Times |\n");
    assertThat(updated)
        .contains("- [B](b.txt) — Harbour Times <!-- missing -->\n")
        .contains("| [c](c.txt) | Times <!-- missing --> |\n")
        .contains("- [A](a.txt)\n");
    Entry missing = isComplete(updated).get(1);
    assertThat(missing.declared().source()).isEqualTo("Harbour Times");
  }

  /** No line of the author's is lost or changed, whatever the index looks like. */
  @Test
  void randomIndexesKeepTheirLines() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c d.txt", "e.txt")) {
      file(name);
    }
    String[] pieces = {
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "> ",
      "# ",
      "| ",
      " |",
      "[A](a.txt)",
      "`b.txt`",
      "a.txt",
      " — T",
      "| File | Source |\n|---|---|\n",
      "[B](<c d.txt>)",
      "\r\n",
      "text",
      "  ",
      "[x](gone.txt)",
      "```\n"
    };
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String updated = update(text.toString());
      int at = 0;
      for (char c : text.toString().toCharArray()) {
        at = updated.indexOf(c, at) + 1;
        assertThat(at).as(text + " -> " + updated).isPositive();
      }
      Corpus before = corpus("INDEX.md");
      Files.writeString(folder.resolve("INDEX.md"), updated);
      assertThat(corpus("INDEX.md").entries().size())
          .as(text + " -> " + updated)
          .isGreaterThanOrEqualTo(before.entries().size());
    }
  }
}
