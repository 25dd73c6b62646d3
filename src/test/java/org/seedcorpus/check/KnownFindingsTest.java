package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.AllowRow;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.AllowReader;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

/** Findings that the baseline or the authors know of do not count; all others do. */
class KnownFindingsTest {
  private static final List<Rule> RULES = Rules.all(RuleOptions.DEFAULT);
  private static final String BODY = "It sails to the the pier at six.";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.writeString(folder.resolve("INDEX.md"), "- [ferry.txt](ferry.txt)\n");
    seed(BODY);
  }

  private void seed(String body) throws IOException {
    Files.writeString(
        folder.resolve("ferry.txt"), "Ferry sails again\n\n" + body + "\n\nHarbour Times\n");
  }

  private CheckResult check(KnownFindings... known) throws Exception {
    Corpus corpus = CorpusReader.read(folder, "INDEX.md");
    return new CorpusChecker(RULES, CheckOptions.DEFAULT, RuleOptions.DEFAULT, List.of(known))
        .check(corpus, SeedSelection.ALL, SeedVisitor.NONE);
  }

  private String baseline(String old) throws Exception {
    BaselineRecorder recorder = new BaselineRecorder(Severity.WARNING);
    CheckResult result = check(recorder);
    Set<String> ids = RULES.stream().map(Rule::id).collect(Collectors.toSet());
    CheckScope scope =
        CheckScope.of(result.corpus(), result.rules(), ids, Set.of("ferry.txt")::contains);
    byte[] bytes = read(old).updated(recorder, scope);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Baseline read(String text) {
    return new Baseline("BASELINE.tsv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> counting(CheckResult result) {
    return result
        .findings()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .toList();
  }

  @Test
  void whatIsInTheBaselineIsReportedAndDoesNotCount() throws Exception {
    String baseline = baseline("");
    assertThat(baseline)
        .matches(
            """
            # rule\tfile\tfingerprint\texcerpt
            repeated-word\tferry.txt\t[0-9a-f]{16}\tIt sails to \\[the the\\] pier at six\\.
            """);
    CheckResult result = check(read(baseline));
    assertThat(counting(result)).isEmpty();
    Finding known = result.findings().findFirst().orElseThrow();
    assertThat(known.accepted()).isEqualTo("in BASELINE.tsv");
    assertThat(known.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void movedLinesStayKnown() throws Exception {
    String baseline = baseline("");
    seed("The quay was closed since May.\n\nRain fell.\n" + BODY);
    assertThat(counting(check(read(baseline)))).isEmpty();
  }

  @Test
  void anotherFindingIsNew() throws Exception {
    String baseline = baseline("");
    seed("It leaves from from the pier at six.");
    assertThat(counting(check(read(baseline))))
        .containsExactlyInAnyOrder("repeated-word", "baseline-stale");
    seed(BODY + "\n" + BODY.replace("six", "nine"));
    assertThat(counting(check(read(baseline)))).containsExactly("repeated-word");
    seed(BODY + "\nRain fell.\n" + BODY);
    assertThat(counting(check(read(baseline))))
        .as("one row, two findings")
        .contains("repeated-word");
  }

  @Test
  void aStaleRowIsAWarningAndIsRemoved() throws Exception {
    String baseline = baseline("");
    seed("It sails at six.");
    CheckResult result = check(read(baseline));
    assertThat(counting(result)).containsExactly("baseline-stale");
    assertThat(result.others().get(0).place().path()).isEqualTo("BASELINE.tsv");
    assertThat(result.others().get(0).place().from().line()).isEqualTo(2);
    assertThat(baseline(baseline)).isEqualTo("# rule\tfile\tfingerprint\texcerpt\n");
  }

  @Test
  void whatIsNotARowIsAWarning() throws Exception {
    String baseline = baseline("");
    seed(BODY);
    String merged = baseline + "<<<<<<< HEAD\n\n# words\nrepeated-word ferry.txt 0123\n";
    CheckResult result = check(read(merged));
    assertThat(counting(result)).containsExactly("baseline-stale", "baseline-stale");
    assertThat(result.others())
        .extracting(finding -> finding.message().key())
        .containsOnly("unreadable");
    assertThat(baseline(merged)).isEqualTo(baseline);
  }

  @Test
  void rowsOfWhatWasNotCheckedStay() {
    String row = "repeated-word\tother.txt\t0123456789abcdef\tx\n";
    CheckScope scope =
        new CheckScope(
            Set.of("repeated-word"),
            Set.of("repeated-word"),
            path -> !path.equals("other.txt"),
            false);
    byte[] kept = read(row).updated(new BaselineRecorder(Severity.WARNING), scope);
    assertThat(new String(kept, StandardCharsets.UTF_8)).endsWith(row);
  }

  private AllowedFindings allowed(String table) throws IOException {
    DecodedText file = Utf8.decode(table.getBytes(StandardCharsets.UTF_8));
    List<AllowRow> rows = AllowReader.ofFile("ALLOW.md", file);
    return new AllowedFindings(rows, Map.of("ALLOW.md", file));
  }

  private List<String> allowing(String row) throws Exception {
    return counting(
        check(allowed("| Rule | Text | Language | Files | Reason |\n|--|--|--|--|--|\n" + row)));
  }

  @Test
  void anAcceptedFindingHasItsReason() throws Exception {
    CheckResult result = check(allowed("| Rule | Reason |\n|--|--|\n| repeated-word | a poem |\n"));
    assertThat(counting(result)).isEmpty();
    assertThat(result.findings().findFirst().orElseThrow().accepted()).isEqualTo("a poem");
  }

  @Test
  void eachColumnNarrowsARow() throws Exception {
    assertThat(allowing("| repeated-word | the the | en | *.txt | poem |")).isEmpty();
    assertThat(allowing("| repeated-word | of of | | | poem |"))
        .containsExactlyInAnyOrder("repeated-word", "allow-unused");
    assertThat(allowing("| repeated-word | | ar | | poem |"))
        .containsExactlyInAnyOrder("repeated-word", "allow-unused");
    assertThat(allowing("| repeated-word | | | ar/** | poem |"))
        .containsExactlyInAnyOrder("repeated-word", "allow-unused");
    assertThat(allowing("| repeated-line | | | | poem |"))
        .containsExactlyInAnyOrder("repeated-word", "allow-unused");
    assertThat(allowing("| repeated-word | | | | |")).as("no reason").contains("repeated-word");
    assertThat(allowing("| repeated-wrd | | | | poem |"))
        .containsExactlyInAnyOrder("repeated-word", "allow-unused");
  }

  @Test
  void aRowThatCannotBeAppliedSaysWhy() throws Exception {
    String head = "| Rule | Text | Reason |\n|--|--|--|\n";
    assertThat(unused(head + "| repeated-word | | |\n")).containsExactly("no-reason");
    assertThat(unused(head + "| repeated-wrd | | poem |\n")).containsExactly("no-rule");
    assertThat(unused(head + "| repeated-word | of of | poem |\n")).containsExactly("text");
    assertThat(unused(head + "| repeated-line | | poem |\n")).containsExactly("found");
  }

  private List<String> unused(String table) throws Exception {
    return check(allowed(table))
        .findings()
        .filter(finding -> finding.rule().equals("allow-unused"))
        .map(finding -> finding.message().key())
        .toList();
  }

  @Test
  void theIndexAcceptsFindingsOfASeed() throws Exception {
    Files.writeString(
        folder.resolve("INDEX.md"),
        "| File | Allow |\n|--|--|\n| [ferry.txt](ferry.txt) | repeated-word: the the; mixed-digits |\n");
    Corpus corpus = CorpusReader.read(folder, "INDEX.md");
    DecodedText index = corpus.index();
    assertThat(index).isNotNull();
    AllowedFindings allowed =
        new AllowedFindings(AllowReader.ofIndex(corpus), Map.of("INDEX.md", index));
    CheckResult result = check(allowed);
    assertThat(counting(result)).containsExactly("allow-unused"); // mixed-digits
  }
}
