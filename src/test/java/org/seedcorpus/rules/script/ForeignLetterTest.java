package org.seedcorpus.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.text.Span;

class ForeignLetterTest {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(List.of(new ForeignLetter()), CheckOptions.DEFAULT);

  private static List<Finding> check(String language, String text) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings();
  }

  @Test
  void tellsOnceOfATextTypedOnAnotherKeyboard() {
    String body =
        "شهردار گفت كه اين پل كهنه تا پايان سال باز خواهد شد و كاركنان شهرداري هم به ياري مي‌آيند";
    List<Finding> found = check("fa", "پل كهنه\n\n" + body + "\n\nروزنامه شهر\n");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message().key()).isEqualTo("many");
  }

  @Test
  void headlineAndSourceLineAloneAreNoEvidence() {
    String body = "شهردار گفت که این پل کهنه تا پایان سال باز خواهد شد";
    assertThat(check("fa", "پل كهنه\n\n" + body + "\n\nروزنامه ايران\n")).isEmpty();
  }

  @Test
  void textInTheOtherLanguageHasNone() {
    String body = "أعلنت الوزارة أمس عن مكتبة جديدة في المدينة وقالت إنها ستفتح في الشهر المقبل";
    assertThat(check("fa", "مكتبة جديدة\n\n" + body + "\n\nجريدة المدينة\n")).isEmpty();
  }
}
