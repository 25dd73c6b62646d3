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
          en | They met Will will be there | INFO reduplication
          en | A report reached from From afar | INFO name
          en | The tale of Of Mice and Men | INFO name
          en | A portrait by van van Gogh was sold | INFO name
          en | It is the place they lived in in the past | INFO reduplication
          en | They saw a boat boat boat there | INFO reduplication
          en | The gate, gate gate, was shut | INFO reduplication
          en | He said that the, the bridge was shut | INFO reduplication
          en | They say that that the pier is new | WARNING ambiguous-word
          en | The people don’t don't want it | ERROR function-word
          it | Il porto dell’isola dell'isola è chiuso | WARNING near-repeat
          nl | De zoon van Van den Berg won | INFO name
          de | Die Rede von von Weizsäcker hallt nach | INFO name
          de | Die Rede von von der Leyen hallt nach | INFO name
          bg | Баба му му каза | INFO reduplication
          sl | Sestra ji ji je pomagala | INFO reduplication
          sl | Bil je v v mestu | ERROR function-word
          sk | Bol v v obci | ERROR function-word
          mk | Живее во во градот | ERROR function-word
          be | Яна жыве ў ў горадзе | ERROR function-word
          is | Hún er í í borginni | ERROR function-word
          lt | Jis važiavo į į miestą | ERROR function-word
          lv | Viņš brauca no no pilsētas | ERROR function-word
          hr | Došli su k k njima | ERROR function-word
          ja | 彼は東京からから来た | INFO reduplication
          ar | عبر الوفد الجسر صباح اليوم اليوم مع الوزير | INFO reduplication
          fa | شهردار از رونق تولید تولید/ایجاد شغل گفت | INFO reduplication
          el | Η μητέρα μου μου είπε | INFO reduplication
          hr | Bio je u u gradu | ERROR function-word
          ar | قال إن إن الجسر مفتوح | ERROR function-word
          ar | قالت بي بي سي إن إن الجسر مفتوح | ERROR function-word
          ar | تعمقت الخلافات العربية العربية بعد القمة | INFO reduplication
          ar | ارتفع 20 مترا مترا فوق النهر | WARNING content-word
          fa | او گفت که فوتبال فوتبال است | INFO reduplication
          fa | سال‌ها با هم هم بازی بودیم | INFO reduplication
          ckb | پارێزگار گوتى كە كە پردەكە كراوە | ERROR function-word
          yi | קײנער מערקט נישט נישט זײער קומען | INFO reduplication
          ja | 市議会は新しい船をを買った | ERROR function-word
          ja | そしてそして雨が降った | WARNING ambiguous-word
          zh | 船很新，但但没有人 | WARNING ambiguous-word
          ja | 会議は火曜日に火曜日に開かれた | INFO reduplication
          zh | 市长已经已经到了港口 | INFO reduplication
          en | The слово слово river is long | INFO reduplication
          en | The boat boat sank | WARNING content-word
          en | They met Darin Darin today | INFO name
          en | The law lord Lord Bingham spoke | INFO name
          de | Der Bericht Bericht liegt vor | WARNING content-word
          ar | ذهب الوفد إلى إلى المدينة | ERROR function-word
          ar | ذهب الوفد إلى إِلَى المدينة | WARNING near-repeat
          ar | أعلن الوزير أن إن الجسر مفتوح | WARNING near-repeat
          ar | زار الوفد الجسر الجسر الجديد | INFO reduplication
          ar | نجا السكان من من الحريق | WARNING ambiguous-word
          ar | زاد سعر البنزين والغازوال والغازوال 50 | INFO reduplication
          ar | نشرت الصحيفة هذا الخبر فى فى الصباح | ERROR function-word
          en | Will will be there at noon, they say | INFO reduplication
          en | They said they will will come on Monday | WARNING ambiguous-word
          en | They give the cup to whoever wins wins again | INFO reduplication
          en | He came unto the gate gate of the city | INFO reduplication
          ar | عبر الوفد مساء أمس من هذه المدينة المدينة إلى العاصمة | WARNING content-word
          ar | قال إن المبالغ المبالغ المخصصة لبناء الجسر كافية | WARNING content-word
          ar | أعلن الوزير أمس عن رفع رفع أسعار التذاكر | WARNING content-word
          ar | بلغت كلفة بناء الجسر سبعين مليون دينار دينار هذا العام | WARNING content-word
          ar | وقد لاحظ في الحفل أن من تاب تاب الله عليه | INFO reduplication
          ar | لم تعد المدينة المدينة التي كانت في الماضي | INFO reduplication
          ar | نريد من الوزير أن يعلن في الحفل العدالة العدالة، ثم انصرف | INFO reduplication
          ar | ثم دعا إلى تعزيز العلاقات العربية العربية في المنطقة | INFO reduplication
          fa | شهردار در این دوره دوره از مردم شهر تشکر کرد | WARNING content-word
          fa | مردم می‌گویند که این قانون قانون است و باید اجرا شود | INFO reduplication
          fa | کسانی که مرا از نزدیک می‌شناسند می‌شناسند که چنین نیست | INFO reduplication
          he | ראש העיר פתח את הגשר הגשר החדש של העיר | WARNING content-word
          yi | און זיי זענען געקומען און און … | INFO reduplication
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
          en | They saw papa papa mama mama there | pairs
          en | It cost 20 20 years ago | number
          en | He came in. In the end he left it | separated
          en | It went to the	the gate | separated
          en | It went to the   the gate | separated
          ar | نقلت سي إن إن الخبر | spelt-abbreviation
          ar | نقلت شبكة الـ«سي إن إن» الخبر | spelt-abbreviation
          ar | نشره مختبر إن إن تي الياباني | spelt-abbreviation
          ar | استقبل ولي ولي العهد الوفد | allowed
          ar | ردد الجمهور هتاف النصر النصر في الساحة | cry
          fa | مردم با شعار ایران ایران آمدند | cry
          ur | آئی سی سی نے اعلان کیا | spelt-abbreviation
          he | בימים רחוקים היה היה מלך | allowed
          ja | 彼ははははと笑った | letter
          """)
  void guards(String language, String sentence, String reason) {
    assertThat(found(language, sentence)).isEmpty();
    SeedContext seed = SeedContexts.of(language, "News\n\n" + sentence + "\n\nPaper\n");
    assertThat(rule.repeats(seed, BodyWords.of(seed)))
        .extracting(repeat -> repeat.kind().key())
        .isNotEmpty()
        .containsOnly(reason);
  }

  @Test
  void thePageNamesEveryGuard() {
    String page = RulePage.of(rule).why();
    for (RepeatKind verdict : RepeatKind.values()) {
      if (verdict.severity() == null) {
        assertThat(page).contains("- `" + verdict.key() + "`: ");
      }
    }
  }
}
