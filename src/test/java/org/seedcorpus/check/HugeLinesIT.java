package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** A piece of text 40,000 times in one line takes no huge time. */
class HugeLinesIT {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  @ParameterizedTest
  @FieldSource("org.seedcorpus.check.RandomBytesTest#PIECES")
  void takeNoHugeTime(String piece) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    byte[] bytes = piece.repeat(40_000).getBytes(StandardCharsets.UTF_8);
    SeedResult result =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> CHECKER.check(entry, bytes));
    assertThat(result.facts()).isNotNull();
  }
}
