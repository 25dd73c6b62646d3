package org.seedcorpus.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What a runner of GitHub Actions is told, by a corpus that would tell it other things. */
class GitHubActionsTest {
  private static final String COMMAND =
      "::(error|warning|notice) file=my module/seeds/[^:,]+(,line=\\d+,endLine=\\d+,col=\\d+)?"
          + ",title=[a-z0-9-]+::[^\\r\\n]+";

  private final Path folder;
  private final GitHubActions github;
  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();

  GitHubActionsTest(@TempDir Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    HostileCorpus.write(folder.resolve("seeds"));
    CheckResult result = HostileCorpus.check(folder.resolve("seeds"), 1);
    github = new GitHubActions(ReportModel.of(result, HostileCorpus.options()));
  }

  private List<String> told(Map<String, String> environment) throws IOException {
    github.tell(environment, new PrintStream(stdout, true, StandardCharsets.UTF_8));
    return stdout.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void elsewhereItIsSilent() throws IOException {
    Path summary = folder.resolve("summary.md");
    Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
    assertThat(told(environment)).isEmpty();
    assertThat(summary).doesNotExist();
  }

  @Test
  void tenOfAKindAndEachOneCommand() throws IOException {
    List<String> lines = told(Map.of("GITHUB_ACTIONS", "true"));
    assertThat(lines).allMatch(line -> line.matches(COMMAND));
    for (String kind : List.of("::error ", "::warning ", "::notice ")) {
      assertThat(lines.stream().filter(line -> line.startsWith(kind)).count()).isBetween(1L, 10L);
    }
    assertThat(lines).anyMatch(line -> line.startsWith("::error file=my module/seeds/"));
  }

  @Test
  void theSummaryIsAppendedAndHoldsNoMarkupOfSeeds() throws IOException {
    Path file = Files.writeString(folder.resolve("summary.md"), "# Build\n");
    told(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", file.toString()));
    String summary = Files.readString(file);
    assertThat(summary).startsWith("# Build\n## Seed corpus\n\n❌ ").contains("malformed (");
    assertThat(summary).doesNotContain("<", "](", "@all");
    assertThat(summary.lines().filter(line -> line.startsWith("| ")))
        .allMatch(row -> row.chars().filter(c -> c == '|').count() >= 5);
    assertThat(summary.codePoints()).allMatch(c -> c == '\n' || !ControlCharacters.isDangerous(c));
  }
}
