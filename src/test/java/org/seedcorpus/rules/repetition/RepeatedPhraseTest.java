package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;

class RepeatedPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | If you know you know. | INFO",
        "fr | Ce qui est interdit est interdit. | INFO",
        "de | Wann ist ein Hafen ein Hafen? | INFO",
        "de | Der Rat hörte zu und nach und nach gingen alle. | INFO",
        "en | The roof of the of the school leaks. | WARNING",
        "en | On Monday the new bridge was opened was opened. | WARNING",
      })
  void aShortSentenceMayEndInWhatItBeginsWith(String language, String line, Severity severity) {
    assertThat(
            CheckedText.of(new RepeatedPhrase(), language, "Title\n\n" + line + "\n\nX\n")
                .findings())
        .extracting(Finding::severity)
        .containsExactly(severity);
  }
}
