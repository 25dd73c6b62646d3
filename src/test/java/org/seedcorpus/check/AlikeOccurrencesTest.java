package org.seedcorpus.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.AlikeOccurrences.Shown;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

class AlikeOccurrencesTest {
  private static final RuleInfo LETTERS = new RuleInfo("letters", Family.SCRIPT, Severity.WARNING);
  private static final RuleInfo WORDS = new RuleInfo("words", Family.REPETITION, Severity.WARNING);

  private static Occurrence occurrence(RuleInfo rule, int start, String about) {
    Message message = new Message(rule.id(), "found", List.of(about, new Span(start, start + 1)));
    Fix fix = new Fix(List.of(new Edit(start, start + 1, "")), Fix.Safety.SAFE);
    return new Occurrence(rule, Severity.WARNING, start, start + 1, message, fix, null);
  }

  private static List<Shown> shown(RuleInfo rule, int most, String... abouts) {
    AlikeOccurrences alike = new AlikeOccurrences(most);
    for (int i = 0; i < abouts.length; i++) {
      alike.add(occurrence(rule, i, abouts[i]));
    }
    return alike.shown(abouts.length);
  }

  @Test
  void fiveAreShownOneByOneAndSixAsOne() {
    assertThat(shown(LETTERS, 20, "a", "a", "a", "a", "a")).hasSize(5);
    List<Shown> six = shown(LETTERS, 20, "a", "b", "a", "a", "a", "a", "a");
    assertThat(six).extracting(Shown::standingFor).containsExactly(6, 1);
    Shown first = six.get(0);
    assertThat(first.further()).extracting(Occurrence::start).containsExactly(2, 3, 4, 5);
    assertThat(requireNonNull(first.fix()).edits())
        .extracting(edit -> edit.span().start())
        .containsExactly(0, 2, 3, 4, 5, 6);
  }

  @Test
  void wordsAreEachACaseOfTheirOwn() {
    assertThat(shown(WORDS, 20, "a", "a", "a", "a", "a", "a", "a")).hasSize(7);
  }

  @Test
  void theLastStandsForWhatIsNotShown() {
    assertThat(shown(LETTERS, 3, "a", "b", "c", "d", "e", "a"))
        .extracting(Shown::standingFor)
        .containsExactly(1, 1, 4);
    AlikeOccurrences alike = new AlikeOccurrences(3);
    alike.add(occurrence(LETTERS, 0, "a"));
    assertThat(alike.shown(9)).extracting(Shown::standingFor).containsExactly(9);
  }
}
