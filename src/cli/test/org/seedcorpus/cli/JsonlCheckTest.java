package org.seedcorpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code check --jsonl}: nothing that comes in is lost, and what goes out is in order. */
class JsonlCheckTest {
  private static final String FAULTY =
      "{\"id\": \"ferry\", \"text\": \"The ferry left the the pier at six on Friday.\"}\n";
  private static final String SOUND = "{\"text\": \"The ferry left the pier at six on Friday.\"}\n";

  private static List<JsonObject> found(Ran ran) {
    List<JsonObject> found = new ArrayList<>();
    for (String line : ran.lines()) {
      found.add(JsonParser.parseString(line).getAsJsonObject());
    }
    return found;
  }

  private static List<String> rules(Ran ran) {
    return found(ran).stream()
        .map(one -> one.get("document").getAsInt() + " " + one.get("rule").getAsString())
        .toList();
  }

  private static Ran check(String input, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--jsonl", "-"));
    arguments.addAll(List.of(more));
    return Ran.with(input, arguments.toArray(String[]::new));
  }

  @Test
  void aFindingSaysWhereItIs() {
    Ran ran = check(SOUND + FAULTY);
    assertThat(ran.status()).isEqualTo(1);
    JsonObject finding = found(ran).get(0);
    assertThat(finding.get("document").getAsInt()).isEqualTo(2);
    assertThat(finding.get("id").getAsString()).isEqualTo("ferry");
    assertThat(finding.get("rule").getAsString()).isEqualTo("repeated-word");
    assertThat(finding.get("severity").getAsString()).isEqualTo("error");
    JsonObject place = finding.getAsJsonObject("place");
    assertThat(place.getAsJsonObject("from").get("column").getAsInt()).isEqualTo(16);
    assertThat(place.get("byteOffset").getAsInt()).isEqualTo(15);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("1 of 2 documents is malformed (1 error, 0 warnings, 0 notes)");
  }

  @Test
  void anUnknownLanguageIsAFinding() {
    assertThat(rules(check("{\"text\": \"The end of Friday.\", \"language\": \"arabik\"}\n")))
        .containsExactly("1 declared-language-unknown");
  }

  @Test
  void documentsWithoutHeadlinesAreCompared() {
    assertThat(rules(check(SOUND + FAULTY + SOUND)))
        .containsExactly("2 repeated-word", "3 duplicate-seed");
  }

  @Test
  void soundDocumentsEndWithZero() {
    assertThat(check(SOUND)).extracting(Ran::status, Ran::out).containsExactly(0, "");
    assertThat(check("")).extracting(Ran::status, Ran::out).containsExactly(0, "");
    assertThat(check(FAULTY, "--fail-on", "never").status()).isZero();
  }

  @Test
  void linesThatAreNotDocumentsAreFindings() {
    String[] lines = {
      "{\"text\": \"bro",
      "[1]",
      "text",
      "{\"text\": 3}",
      "{}",
      "{\"text\": \"a\"} {}",
      "{\"text\": \"a\", \"text\": \"b\"}",
      "{\"text\": \"a\", \"bytes\": \"YQ==\"}",
      "{\"bytes\": \"?\"}",
      "{'text': 'a'}",
      "{\"text\": null}",
      "{\"x\": NaN, \"text\": \"a\"}",
      "[".repeat(100_000),
      "\u0000"
    };
    Ran ran = check(String.join("\n", lines) + "\n" + SOUND);
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= lines.length; i++) {
      expected.add(i + " malformed-record");
    }
    assertThat(rules(ran)).isEqualTo(expected);
    assertThat(ran.err()).startsWith("14 of 15 documents are malformed");
  }

  @Test
  void theReasonIsInWords() {
    assertThat(check("{\"text\": 3}").out())
        .contains("This line is not a document: its “text” is not a string\"");
    assertThat(check("{\"text\": \"bro").out())
        .contains("it is not JSON: Unterminated string at line 1 column 14 path $.text\"");
  }

  @Test
  void blankLinesAndOtherMembersArePassedOver() {
    String input =
        "\n \r\n{\"views\": [1, {\"a\": null}], \"text\": \"The the end of Friday.\"}\r\n";
    assertThat(rules(check(input))).containsExactly("3 repeated-word");
  }

  @Test
  void aLineOfAnyLengthWithoutLineEnd() {
    assertThat(check(FAULTY.strip()).out()).contains("repeated-word");
    String letters = "The ferry left the pier at six. ".repeat(10_000);
    Ran ran = check("{\"text\": \"" + letters + "\"}\n" + FAULTY, "--max-seed-size=100000");
    assertThat(rules(ran)).containsExactly("1 malformed-record", "2 repeated-word");
    assertThat(ran.out()).contains("more than 100,000 bytes and was not read");
  }

  @Test
  void bytesThatAreNotUtf8AreFoundWhereTheyAre() {
    byte[] text = "افتتحت البلدية محطة جديدة.".getBytes(StandardCharsets.UTF_8);
    String bytes = new String(text, StandardCharsets.ISO_8859_1) + "\u00C8";
    JsonObject finding = found(check("{\"text\": \"" + bytes + "\"}\n")).get(0);
    assertThat(finding.get("rule").getAsString()).isEqualTo("malformed-utf8");
    assertThat(finding.getAsJsonObject("place").get("byteOffset").getAsInt())
        .isEqualTo(text.length);
  }

  @Test
  void aLoneSurrogateIsFoundToo() {
    assertThat(check("{\"text\": \"The \\ud83d pier is open again.\"}\n").out())
        .contains("malformed-utf8");
    assertThat(check("{\"text\": \"The \\ud83d\\udea2 is open again.\"}\n").out()).isEmpty();
  }

  @Test
  void bytesHaveADeclaredCharset() {
    byte[] file = "افتتحت البلدية في وسط المدينة محطة جديدة".getBytes(windows1256());
    String base64 = Base64.getEncoder().encodeToString(file);
    Ran ran = check("{\"bytes\": \"" + base64 + "\", \"encoding\": \"windows-1256\"}\n");
    assertThat(rules(ran)).containsExactly("1 wrong-encoding");
    assertThat(ran.out()).contains("declares windows-1256");
  }

  private static Charset windows1256() {
    return Charset.forName("windows-1256");
  }

  @Test
  void whatIsDeclaredIsCompared() {
    String text = "Ferry sails again\\n\\nThe ferry left the pier at six.\\n\\nHarbour Times\\n";
    String document =
        "{\"text\": \"%s\", \"headline\": \"Bridge opens\", \"source\": \"Valley Post\"}\n"
            .formatted(text);
    assertThat(rules(check(document, "--require-headline", "--require-source")))
        .containsExactly("1 declared-headline-differs", "1 declared-source-differs");
    assertThat(rules(check(document))).isEmpty();
  }

  @Test
  void membersMayHaveOtherNames() {
    String input = "{\"url\": \"https://example.org/1\", \"body\": \"The the end of Friday.\"}\n";
    JsonObject finding = found(check(input, "--fields=text=body,id=url")).get(0);
    assertThat(finding.get("id").getAsString()).isEqualTo("https://example.org/1");
  }

  @Test
  void documentsAreComparedAtTheEnd() {
    String text =
        "The ferry left the pier at six on Friday with forty people on board, and it came to the"
            + " island before the rain. The captain said that the new engine is quiet, and that"
            + " the next boat leaves on Sunday.";
    String document = "{\"id\": \"same\", \"text\": \"Ferry sails again\\n\\n" + text + "\"}\n";
    Ran ran = check(document + FAULTY + document, "--require-headline");
    assertThat(rules(ran)).contains("2 repeated-word", "3 duplicate-seed");
    assertThat(rules(ran).indexOf("2 repeated-word")).isZero();
    assertThat(ran.out()).contains("line 1");
    Ran alone = check(document + FAULTY + document, "--require-headline", "--independent");
    assertThat(rules(alone)).containsExactly("2 repeated-word");
    assertThat(alone.err()).startsWith("documents were not compared with each other");
  }

  @Test
  void orderIsThatOfTheLinesWhateverTheThreads() {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String more = "The pier was quiet that day. ".repeat(i * 7 % 50);
      input.append("{\"text\": \"%sThe ferry left the the pier.\"}\n".formatted(more));
    }
    List<String> one = check(input.toString(), "--threads=1", "--independent").lines();
    assertThat(one).hasSizeGreaterThan(499);
    assertThat(check(input.toString(), "--threads=4", "--independent").lines()).isEqualTo(one);
  }

  /** A program may send a document and wait for what is found in it. */
  @Test
  void findingsComeBeforeTheNextDocumentDoes() throws Exception {
    PipedOutputStream input = new PipedOutputStream();
    PipedInputStream found = new PipedInputStream(1 << 16);
    Streams streams =
        new Streams(
            new PipedInputStream(input),
            new PipedOutputStream(found),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8);
    Thread command = new Thread(() -> Main.run(streams, "check", "--jsonl", "-"));
    command.start();
    try {
      for (int i = 1; i <= 2; i++) {
        input.write(FAULTY.getBytes(StandardCharsets.UTF_8));
        input.flush();
        assertThat(line(found)).startsWith("{\"document\":" + i + ",\"id\":\"ferry\"");
      }
    } finally {
      input.close();
      command.join();
    }
  }

  private static String line(PipedInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }
}
