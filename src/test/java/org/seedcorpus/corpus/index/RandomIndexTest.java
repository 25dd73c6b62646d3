package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.SeedText;

/** Whatever an index says, it is read, and every entry points at its own target. */
class RandomIndexTest {
  private static final int INDEXES = 20_000;
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          "  ",
          "    ",
          "\t",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "> ",
          "# ",
          "|",
          "|--|--|\n",
          "| File | Headline |\n|---|:-:|\n",
          "`",
          "``",
          "```",
          "~~~",
          "<!--",
          "-->",
          "<b>",
          "</b>",
          "<",
          ">",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "][",
          "[r]",
          "[r]: a.txt\n",
          "[A](a.txt)",
          "[B](<b c.txt>)",
          "[جسر](%D8%AC.txt \"t\")",
          "[x](../a.txt)",
          "`a.txt`",
          "a.txt",
          "b c.txt",
          "d.txt#e",
          "\\",
          "\\_",
          "&amp;",
          "&#0;",
          "\0",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u202E",
          "é",
          "— Source",
          "**",
          "_",
          "http://example.org/a.txt",
          "\\|",
          "===\n");

  @Test
  void noIndexIsAFaultAndEntriesPointAtTheirTargets(@TempDir Path directory) throws IOException {
    for (String name : List.of("a.txt", "b c.txt", "d.txt")) {
      Files.writeString(directory.resolve(name), "x");
    }
    CorpusFiles folder = CorpusFiles.read(directory, "INDEX.md");
    Random random = new Random(20_261_124);
    int entries = 0;
    for (int i = 0; i < INDEXES; i++) {
      SeedText index = SeedText.of(randomIndex(random));
      List<Entry> found = IndexParser.parse(index, folder);
      assertThat(found)
          .as(escaped(index.toString()))
          .isEqualTo(IndexParser.parse(index, BlockScannerTest.whole(index), folder));
      for (Entry entry : found) {
        entries++;
        check(entry, index);
      }
    }
    assertThat(entries).isGreaterThan(INDEXES / 4);
  }

  private static String randomIndex(Random random) {
    StringBuilder index = new StringBuilder();
    for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
      index.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return index.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04X", (int) c));
    }
    return out.toString();
  }

  private static void check(Entry entry, SeedText index) {
    String where = escaped(entry + " in " + index);
    int start = index.lineStart(entry.line() - 1) + entry.column() - 1;
    assertThat(entry.span().start()).as(where).isEqualTo(start);
    assertThat(entry.span().length()).as(where).isPositive();
    String pointed = index.text(entry.span());
    boolean isLink = pointed.startsWith("[") && (pointed.endsWith("]") || pointed.endsWith(")"));
    if (!isLink && !pointed.equals(entry.target())) {
      // As the source has it: entities and escapes not resolved, NUL not replaced.
      String resolved = pointed.replaceAll("\\\\(\\p{Punct})", "$1").replace("&amp;", "&");
      assertThat(resolved.replace("&#0;", "\uFFFD").replace('\0', '\uFFFD'))
          .as(where)
          .isEqualTo(entry.target());
    }
  }
}
