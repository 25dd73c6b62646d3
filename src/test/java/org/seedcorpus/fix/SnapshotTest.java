package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Utf8;

class SnapshotTest {
  private static final RuleInfo ONE = new RuleInfo("one", Family.BIDI, Severity.ERROR);
  private static final RuleInfo TWO = new RuleInfo("two", Family.BIDI, Severity.WARNING);

  private static Snapshot of(String text, Occurrence... found) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new Snapshot(Utf8.decode(bytes), List.of(found), SeedMetadata.NONE, null, null, true);
  }

  private static Occurrence found(RuleInfo rule, Severity severity) {
    return new Occurrence(
        rule, severity, 0, 1, new Message(rule.id(), "found", List.of()), null, null);
  }

  @Test
  void countsByRule() {
    Snapshot snapshot = of("a", found(ONE, Severity.ERROR), found(ONE, Severity.INFO));
    assertThat(snapshot.count("one")).isEqualTo(2);
    assertThat(snapshot.count("two")).isZero();
  }

  @Test
  void moreFaultsOfARuleAreWorse() {
    Snapshot one = of("a", found(ONE, Severity.ERROR));
    Snapshot two = of("a", found(ONE, Severity.ERROR), found(ONE, Severity.WARNING));
    Snapshot other = of("a", found(TWO, Severity.WARNING));
    assertThat(two.isWorseThan(one)).isTrue();
    assertThat(one.isWorseThan(two)).isFalse();
    assertThat(one.isWorseThan(one)).isFalse();
    assertThat(other.isWorseThan(one)).isTrue();
    assertThat(of("a").isWorseThan(one)).isFalse();
  }

  @Test
  void notesAreNotCounted() {
    assertThat(of("a", found(ONE, Severity.INFO)).isWorseThan(of("a"))).isFalse();
  }

  @Test
  void moreMalformedBytesAreWorse() {
    assertThat(of("\u00FF").isWorseThan(of("a"))).isTrue();
    assertThat(of("\u00FF").isWorseThan(of("\u00FF"))).isFalse();
  }
}
