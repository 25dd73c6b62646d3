package org.seedcorpus.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedCorpus;

class DuplicateSeedTest {
  private static final Rule RULE = new DuplicateSeed();

  @TempDir private Path folder = Path.of("");

  @Test
  void aCopyNamesTheFirst() throws Exception {
    List<Finding> found =
        new CheckedCorpus(folder)
            .seed("Bridge opens", "The first cars crossed on Friday.", "Harbour Times")
            .seed("عاد القطار", "وصل القطار صباح الأحد.", "صحيفة الميناء")
            .seed("Bridge opens", "The first cars crossed on Friday.", "Harbour Times")
            .findings(RULE);
    assertThat(found)
        .singleElement()
        .returns("2.txt", finding -> finding.place().path())
        .returns(1, finding -> finding.place().from().line())
        .returns("found", finding -> finding.message().key())
        .returns(List.of("0.txt"), finding -> finding.message().arguments())
        .returns(Severity.WARNING, Finding::severity)
        .returns(null, Finding::fix);
  }

  @Test
  void allCopiesNameTheFirst() throws Exception {
    CheckedCorpus corpus = new CheckedCorpus(folder);
    for (int i = 0; i < 3; i++) {
      corpus.seed("הגשר נפתח", "המכוניות עברו.", "קול הנמל");
    }
    assertThat(corpus.findings(RULE))
        .hasSize(2)
        .allMatch(finding -> finding.message().arguments().equals(List.of("0.txt")));
  }

  @Test
  void bytesThatMeanTheSame() throws Exception {
    String text = "Bridge opens\n\nThe cars crossed.\n\nHarbour Times\n";
    assertThat(
            new CheckedCorpus(folder)
                .seed(text)
                .seed("\uFEFF" + text.replace("\n", "\r\n"))
                .seed(text.replace(" ", "  ").replace(".", "!"))
                .keys(RULE))
        .containsExactlyInAnyOrder("1.txt found", "2.txt found");
  }

  @Test
  void aWordMakesAnotherText() throws Exception {
    assertThat(
            new CheckedCorpus(folder)
                .seed("Bridge opens", "The first cars crossed on Friday.", "Harbour Times")
                .seed("Bridge opens", "The first cars crossed on Monday.", "Harbour Times")
                .seed("Bridge opens", "Cars the first crossed on Friday.", "Harbour Times")
                .seed("")
                .seed("")
                .keys(RULE))
        .isEmpty();
  }

  @Test
  void whatCouldNotBeDecodedIsNotCompared() throws Exception {
    byte[] bytes =
        "Le marché\n\nLa vi?le a terminé les travaux plus tôt que prévu, dit-on.\n\nLe Journal\n"
            .getBytes(StandardCharsets.UTF_8);
    bytes[17] = (byte) 0xFF;
    assertThat(new CheckedCorpus(folder).seed(bytes).seed(bytes).keys(RULE)).isEmpty();
  }
}
