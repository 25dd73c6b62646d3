package org.seedcorpus.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check makes of data sets, and what it leaves behind. */
class CheckCorpusTest {
  private static final String SOUND =
      "\"إعادة افتتاح جسر الميناء\\n\\nعاد الجسر إلى العمل صباح الخميس بعد ترميم دام شهرين.\\n\\nصحيفة الميناء\\n\"";
  private static final String CONTROL =
      "\"أمطار على الساحل\\n\\nتهطل الأمطار\\u0007 مساء اليوم على مدن الساحل كلها.\\n\\nدائرة الأرصاد\\n\"";

  private final Path folder;

  private final Path output;

  CheckCorpusTest(@TempDir Path folder) {
    this.folder = folder;
    output = folder.resolve("out");
  }

  private Path input(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private int check(Path input, String... more) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of("--input", input.toString(), "--output", output.toString(), "--format"));
    line.addAll(Arrays.asList(more));
    return CheckCorpus.run(Cluster.spark(), line.toArray(String[]::new));
  }

  @Test
  void separatesSoundRecordsFromMalformedOnes() throws IOException {
    Path input =
        input(
            "نصوص.jsonl",
            "{\"معرف\": \"a\", \"النص\": %s, \"n\": 1}".formatted(SOUND),
            "{\"معرف\": \"b\", \"النص\": %s, \"n\": 2}".formatted(CONTROL),
            "{\"معرف\": \"c\", \"النص\": ",
            "{\"معرف\": \"d\", \"n\": 4}");
    assertThat(check(input, "json", "--text", "النص", "--id", "معرف")).isEqualTo(1);
    assertThat(Outputs.lines(output))
        .containsExactly(
            "b error control-character",
            "d error seed-unreadable",
            "نصوص.jsonl#3 error seed-unreadable");
    assertThat(Outputs.column(output, "accepted", "json", "معرف")).containsExactly("a");
    assertThat(Outputs.column(output, "accepted", "json", "n")).containsExactly("1");
    assertThat(Outputs.column(output, "rejected", "json", "معرف"))
        .containsExactly("b", "d", "null");
    assertThat(Outputs.column(output, "by-language", "json", "records")).containsExactly("2", "2");
    assertThat(Outputs.column(output, "by-source", "json", "source"))
        .containsExactly("", "دائرة الأرصاد", "صحيفة الميناء");
    assertThat(output.resolve("summary.json"))
        .content()
        .contains("\"passed\": false", "\"records\": 4", "\"rejected\": 3", "control-character");
    assertThat(output.resolve("report/index.html")).content().contains("control-character");
    assertThat(output.resolve("report/report.sarif")).content().contains("control-character");
    assertThat(check(input, "json", "--text", "النص", "--overwrite", "--fail-on", "never"))
        .isZero();
  }

  @Test
  void readsCsvAndText() throws IOException {
    Path csv =
        input(
            "harbour.csv",
            "id,body",
            "1,\"Harbour bridge opens again",
            "",
            "The bridge opened on Thursday\u0007 after two months.",
            "",
            "Harbour Times\"");
    assertThat(
            check(csv, "csv", "--text", "body", "--id", "id", "--reader-option", "multiLine=true"))
        .isEqualTo(1);
    assertThat(Outputs.lines(output)).containsExactly("1 error control-character");
    Path text = input("harbour.txt", "Harbour\u0007 bridge opens again", "", "Harbour Times");
    assertThat(
            check(text, "text", "--reader-option", "wholetext=true", "--overwrite", "--worst", "0"))
        .isEqualTo(1);
    assertThat(Outputs.lines(output)).contains("harbour.txt#1 error control-character");
  }

  @Test
  void saysWhichColumnsThereAre() throws IOException {
    Path input = input("a.jsonl", "{\"النص\": %s, \"المصدر\": \"x\"}".formatted(SOUND));
    assertThatThrownBy(() -> check(input, "json", "--text", "نص"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--text: there is no column “نص”; the input has: المصدر, النص");
    assertThatThrownBy(() -> check(input, "json", "--text", "النص", "--id", "url"))
        .hasMessage("--id: there is no column “url”; the input has: المصدر, النص");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(input);
    }
  }

  @Test
  void whatCannotRunHasAStatusOfItsOwn() throws IOException {
    Path missing = folder.resolve("missing.jsonl");
    assertThat(CheckCorpus.status(() -> check(missing, "json", "--text", "text"))).isEqualTo(2);
    Path input = input("a.jsonl", "{\"text\": %s}".formatted(SOUND));
    assertThat(CheckCorpus.status(() -> check(input, "json", "--text", "body"))).isEqualTo(2);
    assertThat(
            CheckCorpus.status(
                () -> check(input, "json", "--text", "text", "--schema", "text NOTHING")))
        .isEqualTo(2);
    assertThat(
            CheckCorpus.status(
                () -> {
                  throw new OutOfMemoryError("as if");
                }))
        .isEqualTo(2);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(input);
    }
  }

  @Test
  void anEmptyInputPasses() throws IOException {
    Path input = input("empty.jsonl");
    assertThat(check(input, "json", "--text", "النص")).isZero();
    assertThat(Outputs.findings(output)).isEmpty();
    assertThat(output.resolve("summary.json")).content().contains("\"records\": 0");
  }

  @Test
  void overwritesNothingUnlessToldTo() throws IOException {
    Path input = input("a.jsonl", "{\"text\": %s}".formatted(SOUND));
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "two years");
    assertThatThrownBy(() -> check(input, "json", "--text", "text"))
        .hasMessageContaining("is there already; choose another folder, or add --overwrite");
    assertThatThrownBy(() -> check(input, "json", "--text", "text", "--overwrite"))
        .hasMessageContaining("is not the output of an earlier check");
    assertThatThrownBy(
            () ->
                CheckCorpus.run(
                    Cluster.spark(),
                    "--input",
                    input.toString(),
                    "--format",
                    "json",
                    "--text",
                    "text",
                    "--output",
                    folder.toString(),
                    "--overwrite"))
        .hasMessageContaining("are in each other");
    assertThat(output.resolve("thesis.txt")).content().isEqualTo("two years");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(
          "{\"id\": \"%d\", \"source\": \"s%d\", \"text\": %s}"
              .formatted(i, i % 7, i % 5 == 0 ? CONTROL : SOUND));
    }
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.write(input.resolve("a.jsonl"), lines.subList(0, 150));
    Files.write(input.resolve("b.jsonl"), lines.subList(150, 300));
    String[] arguments = {"json", "--text", "text", "--id", "id", "--source", "source"};
    check(input, arguments);
    List<String> first = Outputs.files(output);
    String[] again = Arrays.copyOf(arguments, arguments.length + 1);
    again[arguments.length] = "--overwrite";
    check(input, again);
    assertThat(Outputs.files(output)).isEqualTo(first);
    // Another process would list several in another order.
    assertThat(Outputs.encodings(output)).isEqualTo(1);
    assertThat(Outputs.column(output, "rejected", "json", "id")).hasSize(60);
  }

  @Test
  void knowsTheCharactersOfUnicode18() throws IOException {
    // HEBREW POINT SHEVA NA MUDGASH: the ICU that Spark brings takes it for unassigned.
    int point = 0x05C8;
    assertThat(UCharacter.getType(point)).isZero();
    Path input =
        input(
            "new.jsonl",
            "{\"id\": \"new\", \"text\": \"הגשר נפתח מ%cחדש\\n\\nהגשר פתוח.\\n\\nעיתון הנמל\"}"
                .formatted(point),
            "{\"id\": \"none\", \"text\": \"Harbour bridge \u038B\\n\\nIt is open.\\n\\nHarbour Times\"}");
    check(input, "json", "--text", "text", "--id", "id");
    assertThat(Outputs.lines(output))
        .contains("none warning unassigned-character")
        .noneMatch(line -> line.startsWith("new") && line.contains("unassigned"));
  }
}
