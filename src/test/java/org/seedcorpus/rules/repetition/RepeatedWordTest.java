package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.CorpusRule.Collected;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.repetition.RepeatedWord.Note;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

class RepeatedWordTest {
  private static final String WRAPPED =
      """
      Bridge opens

      The mayor of the small town on the river said on Monday that the
      new bridge would be opened to all traffic in the first week of
      of the coming month, after two years of work and a long quarrel
      about who has to pay for the stones, the steel and the many men
      who built it in the rain, the wind and the cold of two winters.

      Harbour News
      """;

  private static List<Finding> found(@Nullable Boolean hardWrapped, String text) {
    SeedMetadata english = new SeedMetadata("en", null, null, null, null, null);
    return new CorpusChecker(List.of(new RepeatedWord(hardWrapped)), CheckOptions.DEFAULT)
        .check(
            new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, english),
            text.getBytes(StandardCharsets.UTF_8))
        .findings();
  }

  @Test
  void aLineEndIsASpaceOnlyInHardWrappedText() {
    assertThat(HardWrapDetector.is(SeedText.of(WRAPPED))).isTrue();
    assertThat(found(null, WRAPPED)).hasSize(1);
    assertThat(found(false, WRAPPED)).isEmpty();
    String list = "Fees\n\nPaid by the\nthe owner\nGate\nRoof\nDoor of the shed\n\nHarbour News\n";
    assertThat(found(null, list)).isEmpty();
    assertThat(found(true, list)).hasSize(1);
  }

  @Test
  void headlineAndSourceLineAreNotTheBody() {
    assertThat(found(null, "Back to the the sea\n\nNothing here.\n\nThe the News\n")).isEmpty();
    assertThat(found(null, "A report of the\n\nthe sea is rough.\n\nHarbour News\n")).isEmpty();
  }

  @Test
  void onlyASlipOfAFunctionWordIsMendedByItself() {
    List<Finding> found = found(null, "A\n\nIn the the sea lies a boat boat today.\n\nB\n");
    assertThat(found)
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(found.get(0).fix()).isNotNull();
    assertThat(found.get(1).fix()).isNull();
  }

  @Test
  void aWordThatMostlyStandsTwiceIsAnIdiomInALargeCorpus() {
    assertThat(severities(1000)).containsOnly(Severity.INFO).hasSize(3);
    assertThat(severities(10)).containsOnly(Severity.WARNING).hasSize(3);
  }

  /** Three seeds with «hong hong», among many without. */
  private static List<Severity> severities(int seeds) {
    RepeatedWord rule = new RepeatedWord(null);
    List<Collected<Note>> notes = new ArrayList<>();
    for (int i = 0; i < seeds; i++) {
      Entry entry = new Entry(i, "x" + i, "x" + i, new Span(0, 0), 1, 1, 1, SeedMetadata.NONE);
      Waiting repeat = new Waiting(Location.ofFile("x" + i), "hong", 7);
      notes.add(
          new Collected<>(entry, new Note(300, new int[64], i < 3 ? List.of(repeat) : List.of())));
    }
    FindingCollector out = new FindingCollector(rule.info(), null);
    rule.corpus(notes, out);
    return out.occurrences().stream().map(Occurrence::severity).toList();
  }
}
