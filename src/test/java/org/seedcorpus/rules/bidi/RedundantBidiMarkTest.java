package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

class RedundantBidiMarkTest {
  private static final String CHARACTERS = "ab \u05D0\u05D1 \u0628,.-+(/1\u0661\u200E\u200F\u061C";
  private static final CorpusChecker CHECKER =
      new CorpusChecker(
          List.of(new RedundantBidiMark()),
          new CheckOptions(
              Map.of("redundant-bidi-mark", Optional.of(Severity.ERROR)),
              null,
              1,
              CheckOptions.MAX_SEED_SIZE));

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(12); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private static String repaired(String text, String language) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    List<Finding> findings =
        CHECKER
            .check(
                new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared),
                text.getBytes(StandardCharsets.UTF_8))
            .findings();
    StringBuilder repaired = new StringBuilder(text);
    for (int i = findings.size() - 1; i >= 0; i--) {
      repaired.deleteCharAt(findings.get(i).place().start());
    }
    return repaired.toString();
  }

  private static List<Byte> levels(String text, byte base) {
    List<Byte> found = new ArrayList<>();
    byte[] levels = text.isEmpty() ? new byte[0] : new Bidi(text, base).getLevels();
    for (int i = 0; i < text.length(); i++) {
      if (!BidiMarks.contains(text.charAt(i))) {
        found.add(levels[i]);
      }
    }
    return found;
  }

  @Test
  void withoutTheMarksThatItFindsAllCharactersKeepTheirLevels() {
    Random random = new Random(5);
    int removed = 0;
    for (int n = 0; n < 2_000; n++) {
      String text = random(random);
      for (String language : List.of("ar", "en")) {
        String repaired = repaired(text, language);
        byte base = language.equals("ar") ? Bidi.RTL : Bidi.LTR;
        byte byText = language.equals("ar") ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR;
        assertThat(levels(repaired, base)).isEqualTo(levels(text, base));
        assertThat(levels(repaired, byText)).isEqualTo(levels(text, byText));
        removed += text.length() - repaired.length();
      }
    }
    assertThat(removed).isGreaterThan(1_000);
  }
}
