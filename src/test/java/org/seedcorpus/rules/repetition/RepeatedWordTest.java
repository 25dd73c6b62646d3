package org.seedcorpus.rules.repetition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.ListedNotes;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;
import org.seedcorpus.text.SeedText;

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
    return CheckedText.of(new RepeatedWord(hardWrapped), "en", text).findings();
  }

  @Test
  void aLineEndIsASpaceOnlyInHardWrappedText() {
    assertThat(HardWrapDetector.is(SeedText.of(WRAPPED))).isTrue();
    assertThat(found(null, WRAPPED)).hasSize(1);
    assertThat(found(null, WRAPPED)).extracting(Finding::severity).containsOnly(Severity.ERROR);
    assertThat(found(false, WRAPPED))
        .extracting(finding -> finding.severity() + " " + finding.message().key())
        .containsExactly("WARNING line-end");
    String list = "Fees\n\nPaid by the\nthe owner\nGate\nRoof\nDoor of the shed\n\nHarbour News\n";
    assertThat(found(null, list)).isEmpty();
    assertThat(found(true, list)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Dat was al de de facto hoofdstad van het land. | de de",
        "nl | De zanger treedt hij op op een klein plein. | op op",
        "nl | Zij wist dat het het beste schip was. | het het",
        "fr | La politique de de Gaulle reste un sujet de débat. | de de",
        "ca | La política de de Gaulle encara es discuteix. | de de",
        "ca | Demà els els porta el carter del port. | els els",
        "en | Keepers say that the Gorilla gorilla is calm. | gorilla gorilla",
      })
  void whatMayBeGoodLanguageIsANote(String language, String line, String repeat) {
    assertThat(
            CheckedText.of(new RepeatedWord(null), language, "Title\n\n" + line + "\n\nX\n")
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message().toString()).contains(repeat.split(" ")[0]);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De boot ligt in de de haven van de stad. | ERROR",
        "fr | Il achète un un billet pour le bac du soir. | WARNING",
        "zh | 这位大名鼎鼎的的船长回来了。 | WARNING",
      })
  void slipsBesideThemStayWhatTheyAre(String language, String line, Severity severity) {
    assertThat(
            CheckedText.of(new RepeatedWord(null), language, "Title\n\n" + line + "\n\nX\n")
                .findings())
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  @Test
  void onlyASourceLineIsLeftOut() {
    assertThat(found(null, "Back to the the sea\n\nNothing here.\n\nThe the News\n")).hasSize(1);
    assertThat(found(null, "Nothing here.\n\nHe went to the the sea.\n")).hasSize(1);
    assertThat(found(null, "He went to the the sea\n")).hasSize(1);
    assertThat(found(null, "A report of the\n\nthe sea is rough.\n\nHarbour News\n")).isEmpty();
    assertThat(found(null, "The long report of the\nthe sea is rough today.\n\nHarbour News\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "> ", "\t"})
  void aQuotedOrIndentedLineGoesOn(String prefix) {
    String text = WRAPPED.replaceAll("(?m)^(?=[a-z])", prefix);
    assertThat(found(null, text)).extracting(Finding::severity).isNotEmpty();
  }

  /** No two repeats share a pair of words: so each word is looked at a constant number of times. */
  @ParameterizedTest
  @ValueSource(
      strings = {"😀 ", "\u0301 ", "\u0301\n", "the ", "the\n", "a the ", "的", "👨‍👩‍👧 "})
  void looksAtEachWordOnce(String unit) {
    SeedContext seed = SeedContexts.of("en", "Bridge\n\n" + unit.repeat(5_000) + "\n");
    BodyWords words = BodyWords.of(seed);
    int looked = 0;
    int free = 0;
    for (RepeatedWord.Repeat repeat : new RepeatedWord(null).repeats(seed, words)) {
      assertThat(repeat.first()).isGreaterThanOrEqualTo(free);
      free = repeat.last();
      looked += repeat.last() - repeat.first();
    }
    assertThat(looked).isLessThanOrEqualTo(words.count());
  }

  @Test
  void onlyASlipOfAFunctionWordIsMendedByItself() {
    List<Finding> found = found(null, "A\n\nIn the the sea lies a boat boat today.\n\nB\n");
    assertThat(found)
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(found.get(0).fix()).isNotNull();
    assertThat(requireNonNull(found.get(0).fix()).safety()).isEqualTo(Fix.Safety.SAFE);
    assertThat(found.get(1).fix()).isNull(); // the corpus decides, when the text is gone
  }

  @Test
  void shortLinesWithoutFullStopsAreVerse() {
    String verse =
        """
        The harbour at night

        the water is dark and the lamps are old
        boats come home from the open sea
        the lighthouse lighthouse calls them in
        one by one and the wind is cold
        nobody sings on the empty quay
        only the gulls are awake by then
        and the tide goes out as it did before
        """;
    assertThat(found(null, verse)).extracting(Finding::severity).containsExactly(Severity.INFO);
    String prose = verse.replace("\n", ".\n").replace("\n.\n", "\n\n");
    assertThat(found(null, prose)).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void verseAndChatRepeatWordsOnPurpose() {
    String line = "the boat boat went out on the grey sea and came back in the rain\n";
    String plain = "the boat went out on the grey sea and came back in the rain\n";
    assertThat(found(null, "Boats\n\n" + line + plain.repeat(9)))
        .extracting(Finding::severity)
        .containsOnly(Severity.INFO);
    String prose = plain.replace("sea and", "sea, and").replace("rain\n", "rain. ");
    assertThat(found(null, "Boats\n\n" + line.strip() + ". " + prose.repeat(9)))
        .extracting(Finding::severity)
        .containsOnly(Severity.WARNING);
    String song = line + line.replace("boat", "crew") + line.replace("boat", "mate");
    assertThat(found(null, "Boats\n\n" + song + line.replace("boat", "wind") + "It was late.\n"))
        .extracting(Finding::severity)
        .containsOnly(Severity.INFO);
  }

  @Test
  void aWordThatMostlyStandsTwiceIsAnIdiomInALargeCorpus() {
    assertThat(severities(1000, 3)).containsOnly(Severity.INFO).hasSize(3);
    assertThat(severities(10, 3)).containsOnly(Severity.WARNING).hasSize(3);
  }

  @Test
  void copiesOfOneReportAreNoCustom() {
    assertThat(severities(1000, 1)).containsOnly(Severity.WARNING).hasSize(3);
  }

  /** Three seeds with «hong hong», among many without, between so many pairs of neighbours. */
  private static List<Severity> severities(int seeds, int contexts) {
    ListedNotes notes = new ListedNotes();
    for (int i = 0; i < seeds; i++) {
      List<Waiting> repeats =
          i < 3 ? List.of(waiting(RepeatKind.CONTENT_WORD, i % contexts, 9)) : List.of();
      add(notes, List.of(), repeats);
    }
    return severities(notes);
  }

  @Test
  void anEmphasisIsASlipIfTheWordStandsOnceBetweenTheSameNeighbours() {
    ListedNotes notes = new ListedNotes();
    add(notes, List.of(), List.of(waiting(RepeatKind.EMPHASIS, 5, 6)));
    assertThat(severities(notes)).containsExactly(Severity.INFO);
    add(notes, List.of(1, 5), List.of());
    assertThat(severities(notes)).containsExactly(Severity.INFO);
    add(notes, List.of(6, 2), List.of());
    assertThat(severities(notes)).containsExactly(Severity.WARNING);
  }

  private static Waiting waiting(RepeatKind kind, int left, int right) {
    return new Waiting(Location.ofFile("x"), 0, "hong", 7, left, right, kind);
  }

  /** Adds a seed of 300 words, of which 64 are sampled. */
  private static void add(ListedNotes notes, List<Integer> pairs, List<Waiting> repeats) {
    notes.add(
        collector -> {
          RepeatFrequency.count(300, 64, collector);
          NoteCollector note = collector.note(0, 0).write(64);
          for (int i = 0; i < 64; i++) {
            note.writeHash(0);
          }
          note.write(pairs.size());
          pairs.forEach(note::writeHash);
          repeats.forEach(repeat -> repeat.writeTo(note));
        });
  }

  private static List<Severity> severities(ListedNotes notes) {
    RepeatedWord rule = new RepeatedWord(null);
    FindingCollector out = new FindingCollector(rule.info(), null);
    rule.reduce(notes, notes.counts(), new NoteCollector(), out);
    return out.occurrences().stream().map(Occurrence::severity).toList();
  }
}
