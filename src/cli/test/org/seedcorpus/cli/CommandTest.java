package org.seedcorpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The subcommands on a folder: what they print, what they write, how they end. */
class CommandTest {
  @TempDir private Path work = Path.of("target");
  private String seeds = "";

  @BeforeEach
  void writeASeed() throws IOException {
    Path folder = Files.createDirectories(work.resolve("seeds"));
    seeds = folder.toString();
    write("ferry.txt", "The ferry left the the pier at six, and forty people were on board.");
    Files.writeString(folder.resolve("INDEX.md"), "- [ferry.txt](ferry.txt)\n");
  }

  private void write(String name, String body) throws IOException {
    Files.writeString(Path.of(seeds, name), "Ferry sails again\n\n" + body + "\n\nHarbour Times\n");
  }

  @Test
  void aMalformedSeedIsShownAndEndsWithOne() {
    Ran ran = Ran.with("", "check", seeds);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("ferry.txt:[3,16] error repeated-word: ", "[[the the]]", "1 of 1 seed is malf");
    assertThat(ran.out()).doesNotContain("report:");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aSoundCorpusEndsWithZero() throws IOException {
    write("ferry.txt", "The ferry left the pier at six, and forty people were on board.");
    assertThat(Ran.with("", "check", seeds))
        .isEqualTo(new Ran(0, "the seed is well-formed" + System.lineSeparator(), ""));
  }

  @Test
  void parametersDecide() {
    assertThat(Ran.with("", "check", seeds, "--fail-on", "never").status()).isZero();
    assertThat(Ran.with("", "check", seeds, "--max-errors=1").status()).isZero();
    assertThat(Ran.with("", "check", seeds, "--rules", "repeated-word=off").status()).isZero();
    assertThat(Ran.with("", "check", seeds, "--excludes=*.txt").status()).isZero();
  }

  @Test
  void parametersMayBeSpelledAsInThePlugin() {
    assertThat(Ran.with("", "check", seeds, "--failOn=never").status()).isZero();
  }

  @Test
  void aFlagDoesNotSwallowTheFolder() {
    assertThat(Ran.with("", "check", "--require-headline", seeds).status()).isEqualTo(1);
    assertThat(Ran.with("", "check", "--require-headline=false", seeds).out())
        .contains("repeated-word");
    assertThat(Ran.with("", "fix", "--dry-run", seeds).out()).contains("nothing was written");
  }

  @Test
  void reportsAreWrittenWhereTheyShall() {
    Path report = work.resolve("report");
    Ran ran = Ran.with("", "check", seeds, "--report-directory", report.toString());
    assertThat(ran.out()).contains("report: ");
    assertThat(report.resolve("index.html")).exists();
    assertThat(report.resolve("report.sarif")).exists();
  }

  @Test
  void fixThenCheck() throws IOException {
    assertThat(Ran.with("", "fix", seeds).out()).contains("applied 1 fix in 1 seed");
    assertThat(Files.readString(Path.of(seeds, "ferry.txt"))).contains("left the pier");
    assertThat(Ran.with("", "check", seeds).status()).isZero();
  }

  @Test
  void baselineThenCheck() {
    assertThat(Ran.with("", "baseline", seeds).out()).contains("1 known finding (before: 0)");
    assertThat(Ran.with("", "check", seeds).status()).isZero();
  }

  @Test
  void indexOfWhatItLacks() throws IOException {
    write("bridge.txt", "The first cars crossed the bridge on Friday.");
    assertThat(Ran.with("", "index", seeds).out()).contains("added 1 file");
    assertThat(Files.readString(Path.of(seeds, "INDEX.md"))).contains("bridge.txt");
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(Ran.with("", "rules").lines()).contains("repetition").hasSizeGreaterThan(60);
    assertThat(Ran.with("", "rules", "repeated-word").out()).contains("(repeated-word, error)");
    Ran ran = Ran.with("", "rules", "repeated-wrod");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("(did you mean “repeated-word”?); seeds rules lists them all")
        .startsWith("seeds: ");
  }

  @Test
  void whatCannotRunSaysHowToCureIt() throws IOException {
    cannotRun("name the folder that contains INDEX.md", "check", work.resolve("no").toString());
    cannotRun("check a file of JSON lines with --jsonl", "check", seeds + "/INDEX.md");
    cannotRun("(did you mean “strict”?)", "check", seeds, "--preset", "strickt");
    cannotRun("do not set --since", "check", seeds, "--quarantine=q", "--since=main");
    cannotRun("“seeds check --help” lists the options", "check", seeds, "--fail-in=error");
    cannotRun("name one of check, fix", new String[0]);
    cannotRun("“seeds --help” lists the options", "chekc");
    cannotRun("--independent needs --jsonl", "check", seeds, "--independent");
    cannotRun("--since needs a folder", "check", "--jsonl=-", "--since=main");
    cannotRun("not both", "check", "--jsonl=-", seeds);
    cannotRun("text=body,id=url", "check", "--jsonl=-", "--fields=body=text");
    cannotRun("two meanings", "check", "--jsonl=-", "--fields=id=text");
    cannotRun("cannot read the documents", "check", "--jsonl", seeds + "/no.jsonl");
    cannotRun("is a folder", "check", "--jsonl", seeds);
  }

  private static void cannotRun(String cure, String... arguments) {
    Ran ran = Ran.with("", arguments);
    assertThat(ran.err()).contains(cure).startsWith("seeds: ");
    assertThat(ran.status()).as(ran.err()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }
}
