package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedCorpus;

class SourceUnknownTest {
  @TempDir private Path folder = Path.of("");

  private List<Finding> check(List<String> known, String... sources) throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder);
    for (String source : sources) {
      corpus.seed("Harbour bridge opens", "The first cars crossed on Friday.", source);
    }
    return corpus.findings(new SourceUnknown(new RuleOptions(known, null)));
  }

  @Test
  void aSourceThatIsNotConfigured() throws Exception {
    List<Finding> found = check(List.of("رويترز"), "Island Post", "رويترز");
    assertThat(found)
        .singleElement()
        .returns("unknown", finding -> finding.message().key())
        .returns(List.of(QuotedText.of("Island Post")), finding -> finding.message().arguments())
        .returns(Severity.ERROR, Finding::severity)
        .returns("0.txt", finding -> finding.place().path());
  }

  @Test
  void aSlip() throws Exception {
    List<Finding> found = check(List.of("Harbour Times"), "Harbuor Times", "Source: Harobur Times");
    assertThat(found).extracting(finding -> finding.message().key()).containsOnly("misspelt");
    assertThat(found.get(0).message().arguments())
        .containsExactly(QuotedText.of("Harbuor Times"), QuotedText.of("Harbour Times"));
  }

  @Test
  void whatStandsBesideAKnownName() throws Exception {
    assertThat(
            check(
                List.of("رويترز", "Harbour Times", "example.org"),
                "رويترز، القاهرة",
                "Harbour Times, 12 March",
                "المصدر: رُويترز",
                "https://www.example.org/a"))
        .isEmpty();
  }

  @Test
  void ofTwentyOneIsRare() throws Exception {
    String[] sources = new String[21];
    Arrays.fill(sources, "Harbour Times");
    sources[3] = "Harbour Tmies";
    List<Finding> found = check(List.of(), sources);
    assertThat(found)
        .singleElement()
        .returns("rare-spelling", finding -> finding.message().key())
        .returns(Severity.INFO, Finding::severity)
        .returns(
            List.of(QuotedText.of("Harbour Tmies"), 1, QuotedText.of("Harbour Times"), 20),
            finding -> finding.message().arguments());
    sources[4] = "Harbour Tmies";
    assertThat(check(List.of(), sources)).isEmpty();
  }

  @Test
  void whereNothingIsConfiguredAnySourceIsKnown() throws Exception {
    assertThat(check(List.of(), "Harbour Times", "Harbour Tmies", "رويترز")).isEmpty();
  }
}
