package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.SeedText;

class IndexParserTest {
  private final Path directory;

  IndexParserTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "A headline\n\nA body.\n\nA source\n");
    }
  }

  private List<Entry> parse(String index) throws IOException {
    return IndexParser.parse(SeedText.of(index), CorpusFiles.read(directory, "INDEX.md"));
  }

  private List<String> paths(String index) throws IOException {
    return parse(index).stream().map(Entry::path).toList();
  }

  @Test
  void linksInListsTablesParagraphsAndHeadingsAreEntriesInTheOrderOfTheText() throws IOException {
    String index =
        """
        # Seeds

        Begin with [the bridge](bridge.txt "a title").

        - News
          1. [The ferry](<old news/ferry.txt>)
             - [The port](port.txt#second)
        * [The tower][tower]

        > - [The quay]

        | File |
        |---|
        | [The mole](mole.txt) |

        ## [The lock](lock.txt)

        [tower]: tower.txt 'title'
        [the quay]: quay.txt
        """;
    assertThat(paths(index))
        .containsExactly(
            "bridge.txt",
            "old news/ferry.txt",
            "port.txt",
            "tower.txt",
            "quay.txt",
            "mole.txt",
            "lock.txt");
    assertThat(parse(index).stream().map(Entry::number)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    // The nested lists are lists of their own; a quoted list is one too.
    assertThat(parse(index).stream().map(Entry::block)).containsExactly(0, 2, 3, 4, 5, 6, 0);
  }

  @Test
  void whatIsNoLinkToATextIsIgnored() throws IOException {
    files("real.txt", "picture.png", "folder.d/x.txt", "README.md", "INDEX.md");
    String index =
        """
        - [web](https://example.org/a.txt), [mail](mailto:a@example.org), <https://example.org/b.txt>
        - [up](#top) and [this page](?page=2#x) and [nothing]()
        - ![picture](picture.txt) and [an image](picture.png)
        - [![alt](picture.png)](picture.png)
        - [the folder](folder.d), [the same](folder.d/), [here](.), [up](..), [up](../), [root](/)
        - [read me](README.md), [the terms](../LICENSE), [this index](INDEX.md), [other](he/INDEX.md)
        - [the data](data.json), [ftp](ftp://example.org/c.txt), [script](javascript:void.txt)
        - <!-- [gone](gone1.txt) --> `[gone](gone2.txt)` \\[gone](gone3.txt)

        <!--
        - [gone](gone4.txt)
        -->

        ```
        - [gone](gone5.txt)
        ```

            - [gone](gone6.txt)

        ~~~
        - [gone](gone7.txt)
        """;
    assertThat(paths(index)).isEmpty();
  }

  @Test
  void namesCountInAListOrTableWithoutLinks() throws IOException {
    files("a.txt", "b.txt", "c d.txt", "e.txt", "under_score_.txt");
    assertThat(paths("- `a.txt`\n- b.txt\n- or `e.txt`\n"))
        .containsExactly("a.txt", "b.txt", "e.txt");
    assertThat(paths("- `a.txt`\n\n1. [B](b.txt)\n")).containsExactly("a.txt", "b.txt");
    assertThat(paths("- c d.txt — a remark on e.txt\n")).containsExactly("c d.txt");
    assertThat(paths("- see (a.txt), **b.txt** and under_score_.txt.\n"))
        .containsExactly("a.txt", "b.txt", "under_score_.txt");
    assertThat(paths("- under\\_score_.txt\n")).containsExactly("under_score_.txt");
    assertThat(paths("`a.txt` in a paragraph, b.txt too\n")).isEmpty();
    assertThat(paths("| No | Text |\n|--|--|\n| 1 | `a.txt` |\n| 2 | c d.txt |\n"))
        .containsExactly("a.txt", "c d.txt");
    assertThat(paths("- `gone.txt` is how a file is named\n- gone.txt\n")).isEmpty();
  }

  @Test
  void anItemWithoutALinkBesideOthersIsAnEntryIfItBeginsWithAName() throws IOException {
    files("a.txt", "b.txt", "c d.txt");
    for (String item :
        List.of(
            "`gone.txt`",
            "`gone.txt` — Harbour Times",
            "gone.txt",
            "**gone.txt**: Harbour Times",
            "[ ] gone.txt",
            "<gone.txt>",
            "<a class=\"seed\" href=\"gone.txt\">Ferry</a>",
            "gone.txt, Harbour Times")) {
      assertThat(paths("- [A](a.txt)\n- " + item + "\n")).as(item).contains("a.txt");
      assertThat(paths("- [A](a.txt)\n- " + item + "\n").size()).as(item).isEqualTo(2);
      assertThat(paths("- `a.txt`\n- " + item + "\n").size()).as(item).isEqualTo(2);
    }
    assertThat(paths("- [A](a.txt)\n- [New ferry](new ferry.txt) — Harbour Times\n"))
        .containsExactly("a.txt", "new ferry.txt");
    assertThat(paths("- [A](a.txt)\n- <new%20ferry.txt>\n- <c%20d.txt>\n- [C](c d.txt)\n"))
        .containsExactly("a.txt", "new ferry.txt", "c d.txt", "c d.txt");
    assertThat(paths("- [A](a.txt)\n  - `b.txt`\n- b.txt\n"))
        .containsExactly("a.txt", "b.txt", "b.txt");
    assertThat(
            paths(
                "| A | B |\n|--|--|\n| [A](a.txt) | c |\n| `b.txt` | |\n| gone.txt | [B](https://example.org/x) |\n"))
        .containsExactly("a.txt", "b.txt", "gone.txt");
    Entry gone = parse("- [A](a.txt)\n- **gone.txt**\n").get(1);
    assertThat(List.of(gone.line(), gone.column(), gone.span().length())).containsExactly(2, 5, 8);
  }

  @Test
  void anItemOfProseIsNoEntry() throws IOException {
    files("a.txt", "b.txt");
    for (String item :
        List.of(
            "gone.txt was moved to the archive in March",
            "`gone.txt` was moved",
            "see gone.txt",
            "Ferries",
            "www.example.org",
            "https://example.org/gone.txt",
            "README.txt",
            "`gone.md`",
            "a [paper](https://example.org/gone.txt)",
            "![map](gone.txt)")) {
      assertThat(paths("- [A](a.txt)\n- " + item + "\n")).as(item).containsExactly("a.txt");
    }
  }

  @Test
  void aFileColumnMayNameWhatIsMissing() throws IOException {
    files("a.txt");
    assertThat(paths("| File | Note |\n|--|--|\n| a.txt | b |\n| `gone.txt` | a.txt |\n| - | |\n"))
        .containsExactly("a.txt", "gone.txt");
  }

  @Test
  void twoLinksToAFileInOneItemOrRowAreOneEntry() throws IOException {
    assertThat(paths("- [A](a.txt) ([text](a.txt))\n  - [again](a.txt)\n- [A](a.txt)\n"))
        .containsExactly("a.txt", "a.txt");
    assertThat(paths("| File | Headline |\n|--|--|\n| [a.txt](a.txt) | [A](a.txt) |\n"))
        .containsExactly("a.txt");
  }

  @Test
  void lineAndColumnPointAtTheTarget() throws IOException {
    files("نص.txt");
    Entry entry = parse("\uFEFF# \uD83D\uDE00\r\n\r\n- [A\r\n  B](<a b.txt>)\r\n").get(0);
    assertThat(entry.target()).isEqualTo("a b.txt");
    assertThat(entry.line()).isEqualTo(4);
    assertThat(entry.column()).isEqualTo(7);
    assertThat(parse("\uFEFF- [\uD83D\uDE00](a.txt)").get(0).column()).isEqualTo(8);
    assertThat(parse("x\r\r|File|\r|--|\r|`نص.txt`|\r").get(0))
        .extracting(Entry::line, Entry::column)
        .containsExactly(5, 3);
    // A reference's target stands elsewhere: the link is what is pointed at.
    SeedText text = SeedText.of("* 1 [A][x] 2\n\n[x]: a.txt\n");
    Entry reference = IndexParser.parse(text, CorpusFiles.read(directory, "INDEX.md")).get(0);
    assertThat(text.text(reference.span())).isEqualTo("[A][x]");
    assertThat(reference.column()).isEqualTo(5);
  }

  @Test
  void markdownEscapesAreResolvedInTheTarget() throws IOException {
    files("a_(1).txt", "b&c.txt", "d\"e.txt");
    SeedText text =
        SeedText.of("- [A](a\\_\\(1\\).txt)\n- [B](b&amp;c.txt 't')\n- [C](d%22e.txt)\n");
    List<Entry> entries = IndexParser.parse(text, CorpusFiles.read(directory, "INDEX.md"));
    assertThat(entries.stream().map(Entry::path))
        .containsExactly("a_(1).txt", "b&c.txt", "d\"e.txt");
    assertThat(entries.stream().map(entry -> text.text(entry.span())))
        .containsExactly("a\\_\\(1\\).txt", "b&amp;c.txt", "d%22e.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "\0",
        "- [\0](\0.txt)",
        "```",
        "<!--",
        "- [a](",
        "- [a](<b.txt",
        "|",
        "| a |\n|-|",
        "[a]: b.txt\n[a]:"
      })
  void brokenMarkdownIsNoFault(String index) throws IOException {
    assertThat(parse(index)).hasSizeLessThan(2);
  }

  @Test
  void deepNestingAndLongRunsEndSoon() throws IOException {
    for (String piece :
        List.of("[", "> ", "- ", "*", "`", "[a](", "<!--", "![", "1. ", "|", "[a][")) {
      assertThat(parse(piece.repeat(20_000) + "x")).isEmpty();
    }
  }

  @Test
  void aLongIndexWithReferencesIsRead() throws IOException {
    StringBuilder list = new StringBuilder();
    StringBuilder definitions = new StringBuilder("\n");
    for (int i = 0; i < 300; i++) {
      list.append("- [Headline ").append(i).append("](news/").append(i).append(".txt) — Source\n");
      list.append("- [Reference ").append(i).append("][r").append(i).append("]\n");
      definitions.append("[r").append(i).append("]: more/").append(i).append(".txt\n");
    }
    List<Entry> entries = parse(list.toString() + definitions);
    assertThat(entries).hasSize(600);
    assertThat(entries.get(599).path()).isEqualTo("more/299.txt");
  }
}
