package org.seedcorpus.rules.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.CheckedText;

class BracketsTest {
  private static final Rule REVERSED = new ReversedBracket();
  private static final Rule UNBALANCED = new UnbalancedBracket();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال تعالى:((إن مع العسر يسرا))، ثم سكت",
        "وعدد المقاعد :(600)، ثم المياه",
        "كتب على الباب:( المدير في إجازة )، وانصرف",
        "الف) پل نخست",
        "ه\u200D) پل دوم",
        "He put it as follows:[3] the pier must go",
        "The boats came back :))) and we were glad (: to see them :-(",
        "α') ότι το λιμάνι άνοιξε, και β') ότι τα πλοία γύρισαν",
        "คือ 1)ตลาดปลา และ3)สะพานใหม่",
        "船が遅れて困りました（笑",
        "A rocket (2305\nGMT) rose",
        "عالمی ادارہ صحت (\n ڈبلیو ایچ او) کے مطابق"
      })
  void needsNoOtherBracket(String text) {
    assertThat(CheckedText.of(UNBALANCED, "ar", text).keys()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح المتحف (متحف البحر أمس            | (
          افتتح متحف البحر) أمس وعاد              | )
          The tower [built in (1890) is open       | [
          He came back: (with a friend and a dog   | (
          """)
  void marksTheOneThatIsLeftOver(String text, String marked) {
    assertThat(CheckedText.asErrors(UNBALANCED, "ar", text).marked()).containsExactly(marked);
  }

  @Test
  void doesNotBlameThePairAroundAnUnclosedBracket() {
    CheckedText checked = CheckedText.asErrors(UNBALANCED, "en", "The (tall [old) tower");
    assertThat(checked.marked()).containsExactly("[");
  }

  @Test
  void swapsReversedBrackets() {
    CheckedText checked = CheckedText.of(REVERSED, "ar", "افتتح المتحف )متحف البحر( أمس");
    assertThat(checked.fixed()).isEqualTo("افتتح المتحف (متحف البحر) أمس");
    assertThat(CheckedText.of(UNBALANCED, "ar", checked.text()).keys()).isEmpty();
  }

  @Test
  void isLinearInBrackets() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String piece : List.of("(", ")", "([", ")(", "(\n", ")\n", ":)", "1)", "(]")) {
            String text = piece.repeat(40_000 / piece.length());
            for (Rule rule : List.of(REVERSED, UNBALANCED)) {
              CheckedText.of(rule, "ar", text);
            }
          }
        });
  }
}
