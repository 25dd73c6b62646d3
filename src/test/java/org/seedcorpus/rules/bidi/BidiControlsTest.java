package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;

class BidiControlsTest {
  private static final Rule OVERRIDE = new BidiOverride();
  private static final Rule UNBALANCED = new UnbalancedBidiControl();
  private static final Rule LEADING = new LeadingBidiMark();
  private static final Rule REDUNDANT = new RedundantBidiMark();
  private static final Rule NUMBER = new BidiMarkInNumber();

  @Test
  void deletesAnOverrideWithItsEnd() {
    CheckedText checked = CheckedText.of(OVERRIDE, "ar", "بلغ السعر \u202E10\u202C جنيهات");
    assertThat(checked.keys()).containsExactly("right-to-left");
    assertThat(checked.fixed()).isEqualTo("بلغ السعر 10 جنيهات");
  }

  @Test
  void reportsNestedOverridesOnce() {
    String text = "مع " + "\u202D".repeat(11) + "OPR " + "\u202C".repeat(11) + " أمس";
    CheckedText checked = CheckedText.of(OVERRIDE, "ar", text);
    assertThat(checked.keys()).containsExactly("left-to-right");
    assertThat(checked.fixed()).isEqualTo("مع OPR  أمس");
  }

  @Test
  void reportsOverridesBesideEachOtherOneByOne() {
    String text = "\u202Dab\u202C و \u202Dcd\u202C";
    assertThat(CheckedText.of(OVERRIDE, "ar", text).keys())
        .containsExactly("left-to-right", "left-to-right");
  }

  @Test
  void saysIfAnOverrideAppliesToNothing() {
    Finding finding = CheckedText.of(OVERRIDE, "ar", "الزوار\u202E \u202Cألف").findings().get(0);
    assertThat(finding.message().key()).isEqualTo("idle-right-to-left");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void leavesAnUnclosedOverrideToOneRule() {
    String text = "عاد القطار \u202Eأمس";
    assertThat(CheckedText.of(OVERRIDE, "ar", text).fixed()).isEqualTo("عاد القطار أمس");
    assertThat(CheckedText.of(UNBALANCED, "ar", text).keys()).isEmpty();
    assertThat(CheckedText.of(UNBALANCED, "ar", "عاد \u202Bأمس").keys())
        .containsExactly("unclosed");
  }

  @Test
  void replacesAnEmbeddingByAnIsolate() {
    CheckedText checked = CheckedText.of(new BidiEmbedding(), "he", "של \u202ACity\u202C נפתחה");
    assertThat(checked.fixed()).isEqualTo("של \u2066City\u2069 נפתחה");
  }

  @Test
  void leavesALeadingMarkToOneRule() {
    String text = "\u200Eنشرت البلدية الخبر أمس";
    assertThat(CheckedText.of(LEADING, "ar", text).keys()).containsExactly("found");
    assertThat(CheckedText.of(REDUNDANT, "ar", text).keys()).isEmpty();
    String after = "\u200F" + text;
    assertThat(CheckedText.of(LEADING, "ar", after).keys()).isEmpty();
    assertThat(CheckedText.of(REDUNDANT, "ar", after).keys()).isNotEmpty();
  }

  @Test
  void saysWhatIsStoredAndWhatIsDisplayed() {
    String text = "أكثر من 3.\u200F1 مليار";
    CheckedText checked = CheckedText.of(NUMBER, "ar", text);
    assertThat(checked.findings().get(0).message().arguments()).endsWith("3.1", "1.3");
    assertThat(checked.fixed()).isEqualTo("أكثر من 1.3 مليار");
    assertThat(CheckedText.of(REDUNDANT, "ar", text).keys()).isEmpty();
  }

  @Test
  void leavesTheValueOfANumberThatIsDisplayedAsItIsStored() {
    CheckedText checked = CheckedText.of(NUMBER, "en", "It costs 1.56\u200E73 dollars");
    assertThat(checked.keys()).containsExactly("same");
    assertThat(checked.fixed()).isEqualTo("It costs 1.5673 dollars");
  }

  @Test
  void takesNoEvidenceOfDirectionFromTheSourceLine() {
    String text = "سوق السمك\n\nعاد الصيادون\n\nThe Harbour Weekly News Letter";
    assertThat(CheckedText.of(new MixedDirection(), "ar", text).keys()).isEmpty();
    assertThat(CheckedText.of(new WrongDirection(), "ar", text).keys()).isEmpty();
  }

  @Test
  void findsAnEnglishTextUnderAnArabicHeadline() {
    String text =
        "سوق السمك\n\nThe market is open again.\nThe boats came back.\nNobody had to wait.\n\nNews";
    assertThat(CheckedText.of(new WrongDirection(), "ar", text).keys()).containsExactly("found");
  }

  @Test
  void doesNotCountFilmsAndStyleSheets() {
    String list = "أفلام السنة\n\nأفضل ما عرض\n1. The Quiet Harbour\n2. A Bridge of Stone\n\nصحيفة";
    String styles = "سوق السمك\n\n.head { color: red; margin: none }\nعاد الصيادون أمس\n\nصحيفة";
    for (String text : List.of(list, styles)) {
      assertThat(CheckedText.of(new WrongDirection(), "ar", text).keys()).isEmpty();
      assertThat(CheckedText.of(new MixedDirection(), "ar", text).keys()).isEmpty();
    }
  }

  @Test
  void isLinearInMarks() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String piece : List.of("\u200E", "\u202E", "\u202Da\u202C", "1\u200F", "\u200E\n")) {
            String text = piece.repeat(20_000 / piece.length());
            for (Rule rule : List.of(OVERRIDE, UNBALANCED, LEADING, REDUNDANT, NUMBER)) {
              CheckedText.of(rule, "ar", text);
            }
          }
        });
  }
}
