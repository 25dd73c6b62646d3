package org.seedcorpus.report.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** Which seeds are rejected, and that every one of them is in one of the two files. */
class QuarantineTest {
  private static final String SOUND =
      "The ferry left the pier at six, and forty people were on board.";
  private static final String REPEATED =
      "The museum shows maps of the the harbour until the end of May.";

  @TempDir private Path work = Path.of("target");

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(work.resolve("seeds"));
  }

  private void seed(String name, String sentence) throws IOException {
    Files.writeString(
        work.resolve("seeds").resolve(name),
        "News of the harbour\n\n" + sentence + "\n\nHarbour Times\n");
  }

  private static String index(String... names) {
    StringBuilder index = new StringBuilder();
    for (String name : names) {
      index.append("- [News of the harbour](%s)\n".formatted(name));
    }
    return index.toString();
  }

  private CheckResult check(CheckOptions options, String index) throws Exception {
    Files.writeString(work.resolve("seeds/INDEX.md"), index);
    return new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
        .check(CorpusReader.read(work.resolve("seeds"), "INDEX.md"));
  }

  private static ReportModel model(CheckResult result) {
    return ReportModel.of(
        result, new ReportOptions(Locale.ENGLISH, false, "seeds/", Severity.ERROR, "1"));
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(work.resolve("lists").resolve(name));
  }

  @Test
  void eachSeedIsInOneOfTheFiles() throws Exception {
    seed("Ferry.txt", SOUND);
    seed("Museum.txt", REPEATED);
    CheckResult result =
        check(CheckOptions.DEFAULT, index("Ferry.txt", "Museum.txt", "Nowhere.txt", "Ferry.txt"));
    Quarantine quarantine = Quarantine.of(result, Severity.ERROR);
    quarantine.write(model(result), work.resolve("lists"));
    assertThat(lines(Quarantine.ACCEPTED)).containsExactly("Ferry.txt");
    assertThat(lines(Quarantine.REJECTED))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"path\":\"Museum.txt\",\"rule\":\"repeated-word\"")
                    .contains("\"line\":3,\"column\":26", "\"excerpt\":\"" + REPEATED + "\""))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"path\":\"Nowhere.txt\",\"rule\":\"seed-missing\"")
                    .contains("\"file\":\"INDEX.md\",\"line\":3"));
    assertThat(quarantine.isUsable()).isTrue();
  }

  @Test
  void aFileThatIsNotThereIsNeverAccepted() throws Exception {
    seed("Ferry.txt", SOUND);
    CheckOptions off =
        new CheckOptions(
            Map.of("seed-missing", Optional.empty()), null, 1, CheckOptions.MAX_SEED_SIZE);
    CheckResult result = check(off, index("Ferry.txt", "Nowhere.txt"));
    Quarantine.of(result, Severity.ERROR).write(model(result), work.resolve("lists"));
    assertThat(lines(Quarantine.ACCEPTED)).containsExactly("Ferry.txt");
    assertThat(lines(Quarantine.REJECTED)).containsExactly("{\"path\":\"Nowhere.txt\"}");
  }

  @Test
  void findingsThatAreOnlyCountedRejectToo() throws Exception {
    seed("Museum.txt", REPEATED);
    seed("Port.txt", REPEATED);
    CheckOptions one =
        new CheckOptions(
            Map.of(), null, 1, CheckOptions.MAX_SEED_SIZE, 1, CheckOptions.MAX_SEED_PAGES);
    CheckResult result = check(one, index("Museum.txt", "Port.txt"));
    Quarantine quarantine = Quarantine.of(result, Severity.ERROR);
    quarantine.write(model(result), work.resolve("lists"));
    assertThat(lines(Quarantine.ACCEPTED)).isEmpty();
    assertThat(lines(Quarantine.REJECTED))
        .hasSize(2)
        .contains(
            "{\"path\":\"Port.txt\",\"rule\":\"repeated-word\",\"severity\":\"error\",\"occurrences\":1}");
    assertThat(quarantine.isUsable()).isFalse();
  }

  @Test
  void aNameOfTwoLinesIsRefusedAndNothingIsWritten() throws Exception {
    seed("Fer\nry.txt", SOUND);
    CheckResult result = check(CheckOptions.DEFAULT, index("Fer%0Ary.txt"));
    Quarantine quarantine = Quarantine.of(result, Severity.ERROR);
    assertThatThrownBy(() -> quarantine.write(model(result), work.resolve("lists")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the name of “Fer ry.txt” has a line break");
    assertThat(work.resolve("lists")).doesNotExist();
  }
}
