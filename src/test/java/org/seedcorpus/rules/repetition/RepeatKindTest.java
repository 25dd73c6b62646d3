package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.Span;

/** Each tier and each guard by one sentence. */
class RepeatKindTest {
  private final RepeatedWord rule = new RepeatedWord(null);

  private List<Finding> found(String language, String sentence) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    byte[] bytes = ("News\n\n" + sentence + "\n\nPaper\n").getBytes(StandardCharsets.UTF_8);
    return new CorpusChecker(List.of(rule), CheckOptions.DEFAULT)
        .check(new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared), bytes)
        .findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | He went to the the sea | ERROR function-word
          en | It was looked at at length | WARNING ambiguous-word
          en | They met Will will be there | WARNING ambiguous-word
          en | A report reached from From afar | WARNING near-repeat
          en | The boat boat sank | WARNING content-word
          en | They met Darin Darin today | INFO name
          en | The law lord Lord Bingham spoke | INFO name
          de | Der Bericht Bericht liegt vor | WARNING content-word
          ar | ذهب الوفد إلى إلى المدينة | ERROR function-word
          ar | ذهب الوفد إلى إِلَى المدينة | WARNING near-repeat
          ar | أعلن الوزير أن إن الجسر مفتوح | WARNING near-repeat
          ar | زار الوفد الجسر الجسر الجديد | WARNING content-word
          ar | نجا السكان من من الحريق | WARNING ambiguous-word
          ar | زاد سعر البنزين والغازوال والغازوال 50 | INFO reduplication
          ar | نشرت الصحيفة هذا الخبر فى فى الصباح | ERROR function-word
          ur | وہ تیز تیز چلتا ہوا آیا | INFO reduplication
          ur | اس نے حکومت حکومت سے پوچھا | WARNING content-word
          ur | ایک گاؤں میں میں رہتا ہوں | WARNING ambiguous-word
          tr | Bunu kurumsal kurumsal yatırımcı aldı | WARNING content-word
          sw | Alitembea polepole polepole hadi sokoni | INFO reduplication
          ceb | Ang bata bata miadto | INFO reduplication
          """)
  void tiers(String language, String sentence, String tier) {
    assertThat(found(language, sentence))
        .extracting(finding -> finding.severity() + " " + finding.message().key())
        .containsExactly(tier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | He had had enough of it | allowed
          en | She asked the WHO who paid | abbreviation
          en | A man called “stone stone” came | quoted
          en | He shouted stone stone! and ran | cry
          en | They kept chanting freedom freedom all day | cry
          en | It was to to-day that he came | hyphen
          en | They saw a boat boat boat there | triple
          en | They saw papa papa mama mama there | pairs
          en | It cost 20 20 years ago | number
          en | He came in. In the end he left it | separated
          en | It went to the	the gate | separated
          en | It went to the   the gate | separated
          ar | نقلت سي إن إن الخبر | spelt-abbreviation
          ar | استقبل ولي ولي العهد الوفد | allowed
          ar | ردد الجمهور هتاف النصر النصر في الساحة | cry
          fa | مردم با شعار ایران ایران آمدند | cry
          ur | آئی سی سی نے اعلان کیا | spelt-abbreviation
          he | בימים רחוקים היה היה מלך | allowed
          """)
  void guards(String language, String sentence, String reason) {
    assertThat(found(language, sentence)).isEmpty();
    SeedContext seed = SeedContexts.of(language, "News\n\n" + sentence + "\n\nPaper\n");
    assertThat(rule.repeats(seed, BodyWords.of(seed, seed.words())))
        .extracting(repeat -> repeat.kind().key())
        .isNotEmpty()
        .containsOnly(reason);
  }

  @Test
  void thePageNamesEveryGuard() {
    String page = RulePage.of(rule).why();
    for (RepeatKind verdict : RepeatKind.values()) {
      if (verdict.isSilent()) {
        assertThat(page).contains("- `" + verdict.key() + "`: ");
      }
    }
  }
}
