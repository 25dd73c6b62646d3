package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedcorpus.check.AllowedFindings;
import org.seedcorpus.check.Baseline;
import org.seedcorpus.check.BaselineRecorder;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CheckScope;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.corpus.AllowRow;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.AllowReader;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.json.JsonReportReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

/** What the readers of the files beside the corpus promise for any bytes. */
final class KnownProperties {
  private static final Path SEEDS = FuzzFolder.create("known");
  private static final List<Rule> RULES = Rules.all(RuleOptions.DEFAULT);
  private static final Set<String> IDS = RULES.stream().map(Rule::id).collect(Collectors.toSet());

  /** A check that looked at nothing: all rows stay. */
  private static final CheckScope NOTHING = new CheckScope(Set.of(), IDS, path -> false, false);

  private KnownProperties() {}

  /** A baseline of a text makes all its findings known, and no row of it is stale. */
  static void checkBaseline(byte[] text) throws IOException, InterruptedException {
    BaselineRecorder recorder = new BaselineRecorder(Severity.INFO);
    CheckResult before = result(text, recorder);
    CheckScope scope = CheckScope.of(before.corpus(), before.rules(), IDS, "a.txt"::equals);
    byte[] written = new Baseline("baseline.tsv", new byte[0]).updated(recorder, scope);
    Baseline baseline = new Baseline("baseline.tsv", written);
    assertThat(baseline.size()).isEqualTo(recorder.size());
    CheckResult after = result(text, baseline);
    assertThat(after.findings()).allMatch(finding -> finding.accepted() != null);
    assertThat(
            new Baseline("baseline.tsv", written)
                .updated(new BaselineRecorder(Severity.INFO), NOTHING))
        .isEqualTo(written);
  }

  /** Any bytes are a baseline, an ALLOW.md and a report.json, or are refused with the reason. */
  static void checkReaders(byte[] bytes) throws IOException, InterruptedException {
    byte[] text =
        "Ferry sails\n\nIt sails to the the pier at six.\n\nHarbour Times\n"
            .getBytes(StandardCharsets.UTF_8);
    DecodedText file = Utf8.decode(bytes);
    List<AllowRow> rows = AllowReader.ofFile("ALLOW.md", file);
    AllowedFindings allowed = new AllowedFindings(rows, Map.of("ALLOW.md", file));
    for (KnownFindings known : List.of(allowed, new Baseline("baseline.tsv", bytes))) {
      for (Finding finding : result(text, known).findings().toList()) {
        assertThat(finding.rule()).isNotEqualTo("internal-error");
        if (!finding.place().path().equals("a.txt")) {
          assertThat(finding.place().end()).isBetween(0, file.text().length());
        }
      }
    }
    Path report = Files.write(SEEDS.resolve("report.json"), bytes);
    try {
      assertThat(JsonReportReader.read(report).seeds()).isNotNull();
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank(); // refused
    } finally {
      Files.delete(report);
    }
  }

  private static CheckResult result(byte[] text, KnownFindings known)
      throws IOException, InterruptedException {
    Files.writeString(SEEDS.resolve("INDEX.md"), "- [a](a.txt)\n");
    Files.write(SEEDS.resolve("a.txt"), text);
    return new CorpusChecker(RULES, CheckOptions.DEFAULT, RuleOptions.DEFAULT, List.of(known))
        .check(CorpusReader.read(SEEDS, "INDEX.md"), SeedSelection.ALL, SeedVisitor.NONE);
  }
}
