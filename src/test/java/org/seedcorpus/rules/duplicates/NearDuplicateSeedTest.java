package org.seedcorpus.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedCorpus;

class NearDuplicateSeedTest {
  private static final Rule RULE = new NearDuplicateSeed();

  @TempDir private Path folder = Path.of("");

  private static String words(String prefix, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(prefix).append((char) ('a' + i % 26)).append((char) ('a' + i / 26)).append(' ');
    }
    return text.toString().strip();
  }

  @Test
  void aVersionOfTheSameText() throws Exception {
    String body = words("boat", 300);
    List<Finding> found =
        new CheckedCorpus(folder)
            .seed("Bridge opens", body, "Harbour Times")
            .seed("Ferry sails", words("ship", 300), "Harbour Times")
            .seed("Bridge opens", body.replaceFirst("boatca", "other"), "Harbour Times")
            .findings(RULE);
    assertThat(found)
        .singleElement()
        .returns("2.txt", finding -> finding.place().path())
        .returns("found", finding -> finding.message().key())
        .returns(Severity.INFO, Finding::severity)
        .returns("0.txt", finding -> finding.message().arguments().get(0));
    assertThat((int) found.get(0).message().arguments().get(1)).isBetween(90, 99);
  }

  @Test
  void equalTextsAreAnotherRules() throws Exception {
    String body = words("boat", 100);
    assertThat(
            new CheckedCorpus(folder)
                .seed("Bridge opens", body, "Harbour Times")
                .seed("Bridge opens", body, "Harbour Times")
                .keys(RULE))
        .isEmpty();
  }

  @Test
  void aHalfIsNoVersion() throws Exception {
    String body = words("boat", 300);
    assertThat(
            new CheckedCorpus(folder)
                .seed("Bridge opens", body, "Harbour Times")
                .seed("Bridge opens", body.substring(0, body.length() / 2), "Harbour Times")
                .keys(RULE))
        .isEmpty();
  }

  @Test
  void fortyWordsAreEnough() throws Exception {
    assertThat(keysOfLength(40)).isNotEmpty();
    assertThat(keysOfLength(39)).isEmpty();
  }

  private List<String> keysOfLength(int words) throws Exception {
    String body = words("قارب", words - 4);
    return new CheckedCorpus(folder)
        .seed("عاد القطار\n\n" + body + "\n\nصحيفة الميناء\n")
        .seed("عاد القطار\n\n" + body + "\n\nصحيفة البحر\n")
        .keys(RULE);
  }
}
