package org.seedcorpus.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

class MojibakeDetectorTest {
  private static List<MojibakeSpan> find(String text) {
    return MojibakeDetector.find(SeedText.of(text), Language.UNDETERMINED);
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder();
    int at = 0;
    for (MojibakeSpan garbled : find(text)) {
      repaired.append(text, at, garbled.start()).append(garbled.repaired());
      at = garbled.end();
    }
    return repaired.append(text, at, text.length()).toString();
  }

  private static String readAs(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1256",
        "ISO-8859-1",
        "windows-1251",
        "x-MacRoman",
        "IBM437",
        "IBM850",
        "KOI8-R"
      })
  void repairsLinesOfEachScript(String charset) {
    for (String line :
        List.of(
            "أعلنت البلدية عن افتتاح الجسر",
            "העירייה פתחה את הגשר החדש",
            "Мэр города открыл новый мост",
            "Le café de la forêt a été rénové")) {
      assertThat(repaired(readAs(line, charset))).isEqualTo(line);
    }
  }

  @Test
  void repairsOneWordOfAnotherwiseCleanLine() {
    assertThat(repaired("The mayor said itâ€™s time")).isEqualTo("The mayor said it’s time");
    assertThat(repaired("A walk in the cafÃ© at noon")).isEqualTo("A walk in the café at noon");
    assertThat(repaired("Good ðŸ˜€ news")).isEqualTo("Good 😀 news");
    assertThat(repaired("Ресторан вЂў меню дня")).isEqualTo("Ресторан • меню дня");
    assertThat(repaired("A trip to Viá»‡t Nam by ship")).isEqualTo("A trip to Việt Nam by ship");
  }

  @Test
  void repairsWhatWasGarbledTwice() {
    String once = readAs("Ça a été décidé", "ISO-8859-1");
    String twice = readAs(once, "ISO-8859-1");
    assertThat(repaired(twice)).isEqualTo("Ça a été décidé");
    assertThat(find(twice).get(0).readAs()).hasSize(2);
    assertThat(find(twice)).allMatch(MojibakeSpan::exact);
  }

  @Test
  void knowsWhatNoRepairBringsBack() {
    String lost = "Ø£Ø¹Ù„Ù† Ø§Ù„Ù\uFFFDØ²ÙŠØ± Ø§Ù„Ø®Ø·Ø© Ø§Ù„Ø¬Ø¯ÙŠØ¯Ø©";
    assertThat(find(lost)).isNotEmpty().noneMatch(MojibakeSpan::exact);
  }

  @Test
  void findsArabicOfAnEightBitCharsetShownAsLatin() {
    String shown = "ÃÚáäÊ ÇáÈáÏíÉ Úä ÇÝÊÊÇÍ ÇáÌÓÑ";
    assertThat(find(shown)).hasSize(1);
    assertThat(find(shown).get(0).bytes()).isEqualTo("windows-1256");
    assertThat(repaired(shown)).isEqualTo("أعلنت البلدية عن افتتاح الجسر");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SÃO JOÃO DA MADEIRA",
        "PARCE QU’À L’ÉCOLE ON Y A MARQUÉ…",
        "AHÅ™, the new sofa from IKEA®",
        "¡Él dijo «¿Qué?»!",
        "4288×…",
        "├── src",
        "μm ≤ 5 × 10³ ± 2 °C",
        "Â, Ã, Ä, Å",
        "В. С. Иванов № 5 «Ромашка»",
        "Ngày mai trời nắng ở Đà Nẵng",
        "گفت: «پژو»؛ چک شود",
        "המחיר 5 ₪ – „ציטוט” ב־2020"
      })
  void isSilentOnWhatOnlyLooksLikeIt(String text) {
    assertThat(find(text)).isEmpty();
  }
}
