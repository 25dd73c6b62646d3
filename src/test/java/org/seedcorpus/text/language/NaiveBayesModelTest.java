package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.text.language.NgramExtractor.Kind;

/** The scores are those that the features, named one by one, add up to. */
class NaiveBayesModelTest {
  private static final Map<Kind, Double> FLOORS =
      Map.of(Kind.LETTERS, 12.0, Kind.GRAMS, 11.0, Kind.WORDS, 10.0);

  private static double naive(String tag, String text, int script) {
    Map<String, Double> gains = new HashMap<>();
    for (String line : ResourceLines.lines("detect/" + tag + ".txt")) {
      String[] parts = line.split(" ");
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (int i = 2; i < parts.length; i++) {
        double gain = FLOORS.getOrDefault(kind, 0.0) - Double.parseDouble(parts[1]);
        gains.merge(kind + " " + parts[i], gain, Double::sum);
      }
    }
    TellingWords.each(
        tag,
        (line, start, end, gain) ->
            gains.merge(Kind.WORDS + " " + line.substring(start, end), gain, Double::sum));
    double[] score = {0};
    NgramExtractor.each(
        text,
        script,
        (kind, buffer, start, end) ->
            score[0] += gains.getOrDefault(kind + " " + buffer.subSequence(start, end), 0.0));
    return score[0];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar|أعلنت البلديّة أنّ العمل في الجســر القديم سيبدأ غدًا، وقال رئيسها: «نعم».
          fa|شهرداری می‌گوید که پل تازه تا پایان سال باز خواهد شد.
          he|ראש העיר אמר: "הגשר ייפתח השבוע", והוסיף שצה״ל יסייע.
          ru|Мэр сказал, что мост откроют в пятницу: движение — в 2 ряда.
          en|The mayor’s office said it's open; "don't wait", O'Brien's sister-in-law said.
          uz|O‘zbekistonda yangi ko'prik ochildi va u bo‘ylab harakat boshlandi.
          ceb|Madasigong anak ni Baco, siya walay laing mga maayong higala
          """)
  void addsUpWhatTheFeaturesSay(String tag, String text) {
    int script = UScript.getCode(Language.of(tag).script())[0];
    NaiveBayesModel model = NaiveBayesModel.of(script);
    Map<String, Double> scores = model.scores(text.toCharArray());
    assertThat(scores).containsKey(tag);
    scores.forEach(
        (language, score) ->
            assertThat(score).as(language).isCloseTo(naive(language, text, script), within(0.001)));
  }
}
