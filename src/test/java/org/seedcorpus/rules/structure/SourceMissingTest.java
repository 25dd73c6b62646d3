package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedCorpus;

class SourceMissingTest {
  private static final Rule RULE = new SourceMissing();

  @TempDir private Path folder = Path.of("");

  private List<String> keys(String... seeds) throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder);
    for (String seed : seeds) {
      corpus.seed(seed);
    }
    return corpus.keys(RULE);
  }

  private static String seed(String last) {
    return "Harbour bridge opens\n\nThe first cars crossed on Friday.\n\n" + last + "\n";
  }

  @Test
  void aSentenceNamesNoSource() throws Exception {
    CheckedCorpus corpus =
        new CheckedCorpus(folder).seed(seed("The council said that it would follow in June."));
    List<Finding> found = corpus.findings(RULE);
    assertThat(found)
        .singleElement()
        .returns("found", finding -> finding.message().key())
        .returns(Severity.ERROR, Finding::severity)
        .returns(5, finding -> finding.place().from().line());
  }

  @Test
  void inOtherLanguages() throws Exception {
    assertThat(
            keys(
                "افتتاح الجسر\n\nعاد الجسر إلى العمل.\n\nوقالت البلدية إن المسرب سيُفتح في حزيران.\n",
                "הגשר נפתח\n\nהמכוניות עברו.\n\nתגובות (3)\n",
                "پل باز شد\n\nنخستین خودروها گذشتند.\n\nشهردار گفت که مسیر آخر\n"))
        .containsExactlyInAnyOrder("0.txt found", "1.txt found", "2.txt found");
  }

  @Test
  void oneLine() throws Exception {
    assertThat(keys("Harbour bridge opens", "The bridge opened on Friday.\n"))
        .containsExactlyInAnyOrder("0.txt one-line", "1.txt one-line");
  }

  @Test
  void sources() throws Exception {
    assertThat(
            keys(
                seed("Harbour Times"),
                seed("Source: Harbour Times."),
                seed("https://example.org/news"),
                "افتتاح الجسر\n\nعاد الجسر.\n\nالمصدر : صحيفة الميناء\n",
                "הגשר נפתח\n\nהמכוניות עברו.\n\nקול הנמל\n",
                "",
                "Source: Harbour Times"))
        .isEmpty();
  }

  @Test
  void aNameThatAnotherSeedHasIsASource() throws Exception {
    assertThat(keys(seed("Harbour Times"), seed("Harbour Times!"), seed("Island Post!")))
        .containsExactly("2.txt found");
  }
}
