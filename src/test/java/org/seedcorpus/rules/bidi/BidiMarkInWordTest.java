package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class BidiMarkInWordTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BidiMarkInWord(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new BidiMarkInWord(), "fa");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new BidiMarkInWord(), "ur");
  private static final RuleUnderTest UYGHUR = RuleUnderTest.of(new BidiMarkInWord(), "ug");

  @Test
  void marksWhereAJoinerBelongs() {
    PERSIAN
        .finds("این پل فردا باز می[[\u200F]]شود")
        .hasKey("found")
        .says("U+200F RIGHT-TO-LEFT MARK", "می…شود")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("این پل فردا باز می\u200Cشود");
    PERSIAN.finds("سالار[[\u200E]]ها").hasFix(Safety.SUGGESTED).isFixedTo("سالارها");
    PERSIAN.finds("کتاب[[\u00AD]]های تازه").says("U+00AD SOFT HYPHEN", "کتاب…های");
    PERSIAN.finds("گفت[[\u200B]]وگو").says("U+200B ZERO WIDTH SPACE", "گفت…وگو");
  }

  @Test
  void arabicAndUrdu() {
    ARABIC
        .finds("أغلق المي[[\u200B]]ناء أمس")
        .says("U+200B ZERO WIDTH SPACE", "المي…ناء")
        .isFixedTo("أغلق الميناء أمس");
    ARABIC.finds("عاد القط[[\u200E]]ار").says("U+200E LEFT-TO-RIGHT MARK", "القط…ار");
    URDU.finds("کتب[[\u200B]]خانہ کھل گیا").says("U+200B ZERO WIDTH SPACE", "کتب…خانہ").hasNoFix();
  }

  @Test
  void aRunIsOneFinding() {
    PERSIAN.finds("می[[\u200F\u200B\u00AD]]شود").says("U+200F RIGHT-TO-LEFT MARK", "می…شود");
  }

  @Test
  void vowelMarksBelongToTheWord() {
    ARABIC.finds("كِتَ[[\u200F]]اب").says("U+200F RIGHT-TO-LEFT MARK", "كِتَ…اب");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ARABIC.finds("م[[\u200F]]ن");
    ARABIC.accepts("\u200Fمن", "من\u200F", "\u200F", "");
  }

  @Test
  void onlyBetweenTwoArabicLetters() {
    ARABIC.accepts(
        "زار الوفد مدينة\u200F الإسكندرية",
        "مدينة \u200Fالإسكندرية",
        "من\u200F\nإلى",
        "لغة C\u200Eو",
        "عام\u200F2026");
    PERSIAN.accepts("این پل فردا باز می\u200Cشود", "سال\u200E۱۴۰۳");
    URDU.accepts("پل کھل گیا۔\u200Fلوگ خوش ہیں");
  }

  @Test
  void uyghurHyphenates() {
    UYGHUR.accepts("مەكتەپ\u00ADلەر ئېچىلدى");
    UYGHUR.finds("مەكتەپ[[\u200B]]لەر ئېچىلدى");
  }
}
