package org.seedcorpus.rules.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MojibakeTest {
  private static final RuleUnderTest FRENCH = RuleUnderTest.of(new Mojibake(), "fr");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new Mojibake(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new Mojibake(), "ar");
  private static final RuleUnderTest RUSSIAN = RuleUnderTest.of(new Mojibake(), "ru");

  @Test
  void utf8ThatWasReadAsWindows1252() {
    FRENCH
        .finds("Le [[cafÃ©]] de la gare rouvre")
        .hasKey("found")
        .says("café", "UTF-8", "windows-1252", 1)
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("Le café de la gare rouvre");
    ENGLISH.finds("The mayor said [[itâ€™s]] time").isFixedTo("The mayor said it’s time");
  }

  @Test
  void wholeWordsOfOtherScripts() {
    ARABIC.finds("[[Ø£Ø¹Ù„Ù† Ø§Ù„ÙˆØ²ÙŠØ± Ø§Ù„Ø®Ø·Ø©]]").isFixedTo("أعلن الوزير الخطة");
    RUSSIAN
        .finds("[[РџРѕСЂС‚ РѕС‚РєСЂС‹С‚]]")
        .says("Порт открыт", "UTF-8", "windows-1251", 1)
        .isFixedTo("Порт открыт");
  }

  @Test
  void readWronglyTwice() {
    String twice =
        new String("cafÃ©".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    FRENCH
        .finds("Le [[" + twice + "]] de la gare rouvre")
        .hasKey("again")
        .says("café", "UTF-8", "windows-1252", 2)
        .isFixedTo("Le café de la gare rouvre");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    FRENCH.finds("[[cafÃ©]]").isFixedTo("café");
    FRENCH.finds("[[cafÃ©]]\r\nLe [[thÃ©]]").isFixedTo("café\r\nLe thé");
  }

  @Test
  void rightTextIsNone() {
    FRENCH.accepts("À Paris, l’été « à la française » coûte 3 €", "Le café rouvre", "");
    RuleUnderTest.of(new Mojibake(), "pt").accepts("SÃO PAULO E A AMIZADE DE ANTÓNIO");
    RuleUnderTest.of(new Mojibake(), "vi").accepts("Ngày mai trời nắng ở Đà Nẵng");
    ARABIC.accepts("أعلن الوزير الخطة", "قالت شركة Ø أمس");
    RUSSIAN.accepts("Порт открыт, сообщает мэр");
  }
}
