package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.text.SeedText;

/** Whether an index is read block by block or by commonmark alone, what it says is the same. */
class BlockScannerTest {
  private static final int INDEXES = 6_000;

  /** Lines as indexes have them, and what changes their meaning. */
  private static final List<String> LINES =
      List.of(
          "",
          "",
          "  ",
          "\t",
          "# Seeds",
          "## [The mole](a.txt) ##",
          "#no heading",
          "Harbour news, read by its editors.",
          "Words *with* a [link](a.txt) & more",
          "3 ferries, 12 boats: R&D",
          "12. not 9) one",
          "1. [The ferry](a.txt) — Harbour Times",
          "1) [The ferry](a.txt)",
          "2. b c.txt",
          "- [The quay](a.txt) — `windows-1256`, ar",
          "- [The quay](a.txt)",
          "-  [file_name_here](folder/d.txt): Harbour Times ",
          "-     [code](a.txt)",
          "-\t[tab](a.txt)",
          "- `a.txt` — ar",
          "- a.txt",
          "- missing.txt",
          "- **[The tower](<b c.txt> \"t\")** — Post",
          "- *",
          "-",
          "- - [deep](a.txt)",
          "- # [head](a.txt)",
          "- 1. [number](a.txt)",
          "- > [quote](a.txt)",
          "- | [pipe](a.txt)",
          "- [ ] [task](a.txt)",
          "- ![image](a.txt) [`d.txt`](d.txt)",
          "- [x](a.txt) [y](d.txt) a\u0000b",
          "- [e](a.txt?a&amp;b) &copy; & c",
          "- [open](a.txt",
          "- _[u](a.txt)_ snake_case __b__",
          "* [Star](a.txt)",
          "+ [Plus](a.txt)",
          "  - [nested](d.txt)",
          "  lazy or indented",
          "    indented code [x](a.txt)",
          "> [quoted](a.txt)",
          "> - [item](a.txt)",
          "| File | Headline | Source |",
          "|---|:-:|--:|",
          "| File |",
          "|-|",
          "File | Headline",
          "--- | ---",
          "- | -",
          "| [The dam](a.txt) | The dam | Post |",
          "| `d.txt` | A _b_ | [d](d.txt) |",
          "| b c.txt | x",
          "| missing.txt | x |",
          "[The gate](a.txt) | Gate | Post | more",
          "a.txt | words",
          "| a \\| b | [c](a.txt) |",
          "| `a | b` | c |",
          "||",
          "|",
          "| | [late](a.txt) | |  ",
          "no pipe",
          "***",
          "* * *",
          "---",
          "===",
          "- - -",
          "-->",
          "- inline <b>bold</b> [x](a.txt)",
          "- [r]",
          "- [r][r] and [a`](d.txt)`](a.txt)",
          "![i](a.txt)",
          "\\- [escaped](a.txt)",
          "- \\[x](a.txt)",
          "- [a\\]](a.txt)",
          "- a.txt  ",
          "- ``a.txt`` x",
          "- `a`` b` `  ` ` a.txt `",
          "- [empty]() [](a.txt) [d]( d.txt )",
          "- [جسر المرفأ](a.txt) — صحيفة",
          "\u00A0[nbsp](a.txt)",
          "\f- [feed](a.txt)");

  /** Lines that mean something to those after a blank line. */
  private static final List<String> ACROSS =
      List.of(
          "<b>[html](a.txt)</b>",
          "<!-- [comment](a.txt)",
          "- <a href=\"a.txt\">x</a>",
          "```",
          "~~~",
          "[r]: a.txt");

  private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n");

  private static final String MARKS = "[]()<>`*_!&|\\#-+:=~. \t\0\f1a";

  private final CorpusFiles folder;

  BlockScannerTest(@TempDir Path directory) throws IOException {
    Files.createDirectories(directory.resolve("folder"));
    for (String name : List.of("a.txt", "b c.txt", "d.txt", "folder/d.txt")) {
      Files.writeString(directory.resolve(name), "x");
    }
    folder = CorpusFiles.read(directory, "INDEX.md");
  }

  @Test
  void indexesOfRandomLinesSayTheSame() {
    Random random = new Random(20_261_128);
    int plain = 0;
    for (int i = 0; i < INDEXES; i++) {
      plain += check(randomIndex(random));
    }
    assertThat(plain).isGreaterThan(INDEXES / 8);
  }

  @Test
  void eachLineAfterEachOtherSaysTheSame() {
    List<String> lines = Stream.concat(LINES.stream(), ACROSS.stream()).toList();
    for (String first : lines) {
      for (String second : lines) {
        check(first + "\n" + second + "\n");
        check("- [The quay](a.txt)\n" + first + "\n\n" + second);
        check("| File | Source |\n|--|--|\n" + first + "\n" + second + "\n| d.txt | x |\n");
      }
    }
  }

  @Test
  void indexesOfTheTestsSayTheSame() throws IOException {
    List<Path> indexes = new ArrayList<>();
    for (Path root : List.of(Path.of("src/test/resources"), Path.of("src/it"), Path.of("seeds"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(indexes::add);
      }
    }
    for (Path index : indexes) {
      check(new String(Files.readAllBytes(index), StandardCharsets.UTF_8));
    }
    assertThat(indexes).hasSizeGreaterThan(20);
  }

  @Test
  void aTableWithAFewRowsThatAreNotPlainIsReadLineByLine() {
    StringBuilder table = new StringBuilder("| File | Headline |\n|---|---|\n");
    for (int i = 0; i < 100; i++) {
      table.append("| [%d](a.txt) | The *quay* &amp; pier \\| %d |\n".formatted(i, i));
    }
    assertThat(check(table.toString())).isOne();
  }

  private static String randomIndex(Random random) {
    StringBuilder index = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
    int kinds = 1 + random.nextInt(8);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < kinds; i++) {
      List<String> from = random.nextInt(20) == 0 ? ACROSS : LINES;
      lines.add(from.get(random.nextInt(from.size())));
    }
    String end = ENDS.get(random.nextInt(ENDS.size()));
    for (int i = random.nextInt(16); i > 0; i--) {
      String line = lines.get(random.nextInt(kinds));
      index.append(random.nextInt(8) == 0 ? disturbed(line, random) : line);
      index.append(random.nextInt(4) == 0 ? ENDS.get(random.nextInt(ENDS.size())) : end);
    }
    return index.toString();
  }

  /** Returns a text with one character more. */
  private static String disturbed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at)
        + MARKS.charAt(random.nextInt(MARKS.length()))
        + text.substring(at);
  }

  /** Returns an index as one block, which commonmark reads. */
  static Iterator<Iterable<Part>> whole(SeedText index) {
    return List.<Iterable<Part>>of(MarkdownBlock.of(index, 0, index.lineCount(), 0).parts())
        .iterator();
  }

  /** Returns 1 if commonmark did not read all the lists and tables. */
  private int check(String source) {
    SeedText index = SeedText.of(source);
    List<Iterable<Part>> blocks = new ArrayList<>();
    new BlockScanner(index).forEachRemaining(blocks::add);
    assertThat(describe(blocks.iterator())).as(source).isEqualTo(describe(whole(index)));
    assertThat(IndexParser.parse(index, blocks.iterator(), folder))
        .as(source)
        .isEqualTo(IndexParser.parse(index, whole(index), folder));
    return blocks.stream().anyMatch(block -> !(block instanceof List)) ? 1 : 0;
  }

  /** Returns what the parts that matter say: those of lists and tables, and those with links. */
  private static List<String> describe(Iterator<Iterable<Part>> blocks) {
    List<String> parts = new ArrayList<>();
    while (blocks.hasNext()) {
      for (Part part : blocks.next()) {
        Fragment read = part.read();
        StringBuilder text = new StringBuilder().append(part.block());
        boolean matters = part.group() != null;
        Node node = read.node();
        for (Node at = node; at != null; at = NodeTraversal.next(at, node, true)) {
          matters |= at instanceof Link;
          text.append(at.getClass().getSimpleName()).append(read.spans().of(at)).append(says(at));
        }
        if (matters) {
          parts.add(text.toString());
        }
      }
    }
    return parts;
  }

  private static String says(Node node) {
    return node instanceof Text text
        ? text.getLiteral()
        : node instanceof Code code
            ? code.getLiteral()
            : node instanceof Link link ? link.getDestination() + link.getTitle() : "";
  }
}
