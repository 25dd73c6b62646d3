package org.seedcorpus.rules.punctuation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.CheckedText;

class PunctuationTest {
  private static final Rule SPACING = new PunctuationSpacing();
  private static final Rule LATIN = new LatinPunctuation();
  private static final Rule WRONG = new WrongQuote();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ar | space-before  | قال الوزير ، أمس              | قال الوزير، أمس
          en | space-before  | “It is open ,” she said       | “It is open,” she said
          ar | none-after    | عاد أمس.وأوضحت البلدية ذلك    | عاد أمس. وأوضحت البلدية ذلك
          ur | none-after    | پل کھل گیا۔لوگ خوش ہیں         | پل کھل گیا۔ لوگ خوش ہیں
          fr | none-after    | Le port a rouvert.Un homme rit | Le port a rouvert. Un homme rit
          ar | displaced     | عاد إلى المدينة ،وبدأ الموسم   | عاد إلى المدينة، وبدأ الموسم
          ar | before-number | وسيفتح الجسر عام .2020         | وسيفتح الجسر عام 2020.
          ar | doubled       | ثم مضت السفينة،، وعادت         | ثم مضت السفينة، وعادت
          ar | bracket       | افتتح متحف( البحر) أمس         | افتتح متحف (البحر) أمس
          he | bracket       | המוזיאון (הים )נפתח אתמול      | המוזיאון (הים) נפתח אתמול
          am | wordspaces    | ወደቡ ዛሬ ተከፈተ፡፡ ሰዎች መጡ።       | ወደቡ ዛሬ ተከፈተ። ሰዎች መጡ።
          """)
  void fixesSpacing(String language, String key, String text, String fixed) {
    CheckedText checked = CheckedText.asErrors(SPACING, language, text);
    assertThat(checked.keys()).containsExactly(key);
    assertThat(checked.fixed()).isEqualTo(fixed);
    assertThat(CheckedText.of(SPACING, language, fixed).keys()).isEmpty();
  }

  @Test
  void leavesTheChoiceBetweenTwoDifferentMarksOpen() {
    CheckedText checked = CheckedText.of(SPACING, "ar", "خصصت لها مساحات واسعة.، ثم مضت");
    assertThat(checked.keys()).containsExactly("doubled");
    assertThat(checked.findings().get(0).fix()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ar | ذكر موقع برلمان.كوم وقناة سي.بي.إس الخبر
          ar | ولد د.، ثم سافر في ق.م إلى هناك
          ar | أرض (البحر) ومتحف ( الصيد ) وعدد .5
          ur | وہ ایم۔کیو۔ایم کے رکن ہیں
          en | See booking.com, U.S.Navy and the file notes.Txt
          en | He waited... and waited.. then left
          am | ወደቡ፡ዛሬ፡ተከፈተ።
          """)
  void leavesNamesAndAbbreviationsAlone(String language, String text) {
    assertThat(CheckedText.of(SPACING, language, text).keys()).isEmpty();
  }

  @Test
  void asksBeforeReplacingAQuestionMark() {
    CheckedText question = CheckedText.of(LATIN, "ar", "هل يعود القطار?");
    assertThat(requireNonNull(question.findings().get(0).fix()).safety())
        .isEqualTo(Safety.SUGGESTED);
    CheckedText comma = CheckedText.of(LATIN, "ar", "عاد القطار, ثم مضى");
    assertThat(requireNonNull(comma.findings().get(0).fix()).safety()).isEqualTo(Safety.SAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وهذا قول رجل يعلم أنه? يجتمع البحر والجبل في مكان واحد
          ونشرت الإدارة ?نجران خطتها
          قال ف?? تصريح له
          """)
  void leavesLostLettersToTheRuleThatHasThem(String text) {
    assertThat(CheckedText.of(LATIN, "ar", text).keys()).isEmpty();
  }

  @Test
  void findsAQuestionInsideAParagraph() {
    String text = "وسأل: هل عاد القطار? ثم مضى إلى المحطة في المدينة القديمة";
    assertThat(CheckedText.of(LATIN, "ar", text).keys()).containsExactly("found");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          he | gershayim             | כל הדו”חות הוגשו            | כל הדו״חות הוגשו
          he | gershayim-apostrophes | כל הח''כים נפגשו            | כל הח״כים נפגשו
          ar | double-prime          | بلغت “25″ ألف ريال          | بلغت “25” ألف ريال
          """)
  void fixesWrongMarks(String language, String key, String text, String fixed) {
    CheckedText checked = CheckedText.of(WRONG, language, text);
    assertThat(checked.keys()).containsExactly(key);
    assertThat(checked.fixed()).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          he | הוא קורא את ה”ארץ” כל יום
          ar | شاشة قياسها 15″ في متحف “البحر”
          ar | قال إنه "كان يوما" سعيدا
          en | It's the dogs' 'home'
          """)
  void knowsRightMarks(String language, String text) {
    assertThat(CheckedText.of(WRONG, language, text).keys()).isEmpty();
  }
}
