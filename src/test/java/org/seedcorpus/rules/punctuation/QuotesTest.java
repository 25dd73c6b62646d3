package org.seedcorpus.rules.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.CheckedText;

class QuotesTest {
  private static final Rule REVERSED = new ReversedQuote();
  private static final Rule UNBALANCED = new UnbalancedQuote();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          opening            | زار متحف” البحر” أمس      | زار متحف ”البحر” أمس
          opening            | زار متحف« البحر» أمس      | زار متحف «البحر» أمس
          space-after-prefix | وأكد لـ" النهار" الخبر    | وأكد لـ"النهار" الخبر
          space-after-prefix | وحضر سبعة و” 3 ” من هناك  | وحضر سبعة و”3 ” من هناك
          closing            | زار متحف "البحر "في أمس   | زار متحف "البحر" في أمس
          no-space-before    | عرض فيلم"أولاد النهر" أمس | عرض فيلم "أولاد النهر" أمس
          no-space-after     | عرض «النهر»وأفلاما أخرى   | عرض «النهر» وأفلاما أخرى
          """)
  void fixesMarksThatTouchTheWrongWord(String key, String text, String fixed) {
    CheckedText checked = CheckedText.asErrors(REVERSED, "ar", text);
    assertThat(checked.keys()).containsExactly(key);
    assertThat(checked.fixed()).isEqualTo(fixed);
    assertThat(CheckedText.of(REVERSED, "ar", fixed).keys()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ar | نال جائزة البحر“ وجائزة ”النهر“ ثم ”الميناء ومعها ”الجزر“ أيضا
          ar | كتب عن أهل النهر" (1990) وأحلام الميناء" (2001) في شبابه
          ar | يوما" مفتوحا" وتدريبا" صباحيا" في المسبح
          ar | "وفاة صياد بعد أن ضربت قاربه "موجة
          ar | قال لـ"النهار" وب"النهر" إن العمل مستمر
          he | הסופרת כתבה את „הים" ואת „הנמל״ בקיץ
          yi | ער האָט געזאָגט: „גוט" און „שלעכט", און אַװעק
          he | דובר צה"ל קרא את “הים" ואת “הנמל" אתמול
          fr | Il a dit : « Le pont est ouvert » hier
          """)
  void doesNotReverseWhatAMissingMarkExplains(String language, String text) {
    assertThat(CheckedText.of(REVERSED, language, text).keys()).isEmpty();
  }

  @Test
  void findsAMarkFarFromItsPartnerIfOnlyOneIsReversed() {
    String text =
        "نفى تهمة الغلو\" تحدث كثير من الناس عن الصديق القديم وقالوا إنه انتقل من رأي إلى رأي.\"";
    assertThat(CheckedText.of(REVERSED, "ar", text).keys()).containsExactly("opening");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          fa | مربی گفت:« این پیروزی ارزش داشت.» و رفت
          ar | أقيم المهرجان\u00A0”كلنا نحب البحر”\u00A0غدا
          ar | قولها :” إن الجسر مفتوح منذ الصباح الباكر لجميع السيارات والحافلات “.
          de | Er las »Das Meer« und „Der Hafen“ im Sommer
          sv | Hon läste ”Havet” och »Hamnen» i somras
          th | กล่าวว่า “ท่าเรือจะเปิดอีกครั้ง”\u00A0และขอให้มาใช้บริการ
          ru | Склад построило общество «Фирма «Маяк», а землю дал город
          en | The hall is geÃ«rodeerd, they say
          he | החברה מכנה אותו “גשר ארוך ורחב" ואת השני “רחוב" בלבד
          """)
  void pairsMarksWhateverTheSpacesBesideThem(String language, String text) {
    assertThat(CheckedText.of(UNBALANCED, language, text).keys()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          fa | 8  | او از «کتاب «دریا» و برای «باد» نوشت
          ar | 20 | نال الكاتب جائزة ”البحر وجائزة ”النهر“ أمس
          ru | 12 | Газета «Порт» писала об этом порту» вчера
          en | 4  | The “tower is open and the ‘bridge’ is not
          """)
  void namesTheMarkThatIsLeftOver(String language, int index, String text) {
    CheckedText checked = CheckedText.asErrors(UNBALANCED, language, text);
    assertThat(checked.findings()).hasSize(1);
    assertThat(text.charAt(checked.findings().get(0).place().start())).isIn('«', '»', '”', '“');
    assertThat(checked.keys()).containsExactly("found");
  }

  @Test
  void pairsAcrossLines() {
    String chinese = "海港\n\n渔夫说“明天\n一早我们出海打鱼，中午回来。”然后他走了。\n\n海港报";
    assertThat(CheckedText.of(UNBALANCED, "zh", chinese).keys()).isEmpty();
    String english = "Harbour\n\n“We waited.\n\n“Now they are back,” she said.\n\nHarbour Times";
    assertThat(CheckedText.of(UNBALANCED, "en", english).keys()).isEmpty();
  }

  @Test
  void isLinearInMarks() {
    List<String> hostile = List.of("“", "” ", "«", "\" ", "“א", "a”\n", "»«", "\u2033", "''");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String piece : hostile) {
            String text = piece.repeat(40_000 / piece.length());
            for (Rule rule : List.of(REVERSED, UNBALANCED, new WrongQuote())) {
              CheckedText.of(rule, "ar", text);
            }
          }
        });
  }
}
