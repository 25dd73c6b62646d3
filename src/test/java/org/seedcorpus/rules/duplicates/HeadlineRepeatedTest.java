package org.seedcorpus.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedCorpus;

class HeadlineRepeatedTest {
  private static final Rule RULE = new HeadlineRepeated();

  @TempDir private Path folder = Path.of("");

  private List<Finding> check(int seeds, int repeated, String headline, String source)
      throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder);
    for (int i = 0; i < seeds; i++) {
      corpus.seed(i < repeated ? headline : "Report " + i, "The boat " + i + " is here.", source);
    }
    return corpus.findings(RULE);
  }

  @Test
  void threeSeedsAreMany() throws Exception {
    List<Finding> found = check(4, 3, "Weather", "Harbour Times");
    assertThat(found)
        .hasSize(3)
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .allMatch(finding -> finding.message().key().equals("found"))
        .allMatch(
            finding -> finding.message().arguments().equals(List.of(QuotedText.of("Weather"), 3)));
    assertThat(check(4, 2, "Weather", "Harbour Times")).isEmpty();
  }

  @Test
  void arabicHeadlines() throws Exception {
    assertThat(check(5, 4, "حالة الطقس", "صحيفة الميناء")).hasSize(4);
  }

  @Test
  void fivePercentAreMany() throws Exception {
    assertThat(check(60, 3, "Weather", "Harbour Times")).hasSize(3);
    assertThat(check(61, 3, "Weather", "Harbour Times")).isEmpty();
  }

  @Test
  void aPublisherIsNoHeadline() throws Exception {
    assertThat(check(61, 3, "Harbour Times", "Source: Harbour Times")).hasSize(3);
    assertThat(check(61, 2, "Harbour Times", "Source: Harbour Times")).isEmpty();
  }

  @Test
  void headlinesThatDiffer() throws Exception {
    assertThat(check(5, 0, "Weather", "Harbour Times")).isEmpty();
  }
}
