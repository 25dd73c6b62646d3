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
  void knowsWhatLosesItsSecondByteToASpaceOrIsRareInText() {
    assertThat(repaired("Il est né Ã  Lyon")).isEqualTo("Il est né à  Lyon");
    assertThat(repaired("Next page â†’ here")).isEqualTo("Next page → here");
    assertThat(repaired("Naujienos lietuviÅ³ kalba")).isEqualTo("Naujienos lietuvių kalba");
    assertThat(repaired("El nu ÅŸtie nimic")).isEqualTo("El nu ştie nimic");
    assertThat(find("A letter Ã of Portuguese, 5 m², M³ and → a link")).isEmpty();
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
  @ValueSource(strings = {"GB18030", "windows-31j", "x-windows-949", "x-windows-950"})
  void repairsUtf8ReadInEastAsianCharsets(String charset) {
    String shown = readAs("Die Fähre fährt früh über die Förde", charset);
    assertThat(shown).doesNotContain("ä");
    assertThat(find(shown)).isNotEmpty();
  }

  @Test
  void repairsUtf8ReadAsGbk() {
    assertThat(repaired(readAs("Мост открыли утром", "GB18030"))).isEqualTo("Мост открыли утром");
    assertThat(repaired("The mayor said it鈥檚 time")).isEqualTo("The mayor said it’s time");
    assertThat(find("桥上锟斤拷锟斤拷")).hasSize(1).noneMatch(MojibakeSpan::exact);
  }

  @Test
  void repairsShortWordsReadInEastAsianCharsets() {
    assertThat(repaired(readAs("Брат и ти са до нас", "GB18030"))).isEqualTo("Брат и ти са до нас");
    assertThat(repaired(readAs("Қала мен өзен", "GB18030"))).isEqualTo("Қала мен өзен");
    assertThat(repaired(readAs("شار لە ڕۆژ", "GB18030"))).isEqualTo("شار لە ڕۆژ");
    assertThat(repaired("La cittﾃ\uF8F0 dorme")).isEqualTo("La città dorme");
    assertThat(find("두 사람 은 다리 를 건너 갔다")).isEmpty();
    assertThat(find("我 在 这里 等 你")).isEmpty();
  }

  @Test
  void leavesQuotationMarksAndDashesBesideItAlone() {
    assertThat(repaired("“DrÃ¥ber” spilles i aften")).isEqualTo("“Dråber” spilles i aften");
    assertThat(repaired("L’Ã©tÃ© arrive")).isEqualTo("L’été arrive");
    assertThat(repaired("The café—cafÃ©—is new")).isEqualTo("The café—café—is new");
    assertThat(repaired("Price: €cafÃ© now")).isEqualTo("Price: €café now");
    assertThat(repaired("Il bar “CittÃ\u00A0” dorme")).isEqualTo("Il bar “Città” dorme");
    assertThat(repaired("הלהקה ״×©×œ×•×\u009D״ תופיע")).isEqualTo("הלהקה ״שלום״ תופיע");
    assertThat(repaired("Filmul „PÄƒdurea” a venit")).isEqualTo("Filmul „Pădurea” a venit");
    assertThat(find("“DrÃ¥ber”").get(0).start()).isEqualTo(1);
  }

  @Test
  void findsOldCharsetsShownAsLatin() {
    assertThat(repaired("½ÞÒÞÕ àÐáßØáÐÝØÕ á ÒÕáÝë")).isEqualTo("Новое расписание с весны");
    String shown =
        new String(
            "市の議会は火曜日に開かれ、新しい橋の話を聞いた".getBytes(Charset.forName("Shift_JIS")),
            StandardCharsets.ISO_8859_1);
    assertThat(find(shown)).extracting(MojibakeSpan::bytes).containsExactly("Shift_JIS");
  }

  @Test
  void repairsLatinTextByTheLettersOfItsLanguage() {
    SeedText turkish =
        SeedText.of("Köprü bugün açýldý\n\nGüneþ doðdu, vali halkýn arasýnda yürüdü.\n");
    assertThat(MojibakeDetector.find(turkish, Language.of("tr")))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("açıldı", "Güneş doğdu, vali halkın arasında");
    // What Icelandic writes is no mojibake there.
    assertThat(MojibakeDetector.find(turkish, Language.of("is"))).isEmpty();
    SeedText czech = SeedText.of("Návštěva z Dánska: Sørensen, Bjørn a Pøul přijeli do města");
    assertThat(MojibakeDetector.find(czech, Language.of("cs"))).isEmpty();
  }

  private static List<String> repairs(String language, String text) {
    return MojibakeDetector.find(SeedText.of(text), Language.of(language)).stream()
        .map(MojibakeSpan::repaired)
        .toList();
  }

  @Test
  void repairsTextOfDosAndTheMacintosh() {
    for (String charset : List.of("IBM850", "x-MacRoman")) {
      String shown =
          new String(
              "Die Fähre fährt später an die große Förde".getBytes(Charset.forName(charset)),
              Charset.forName("windows-1252"));
      assertThat(repairs("de", shown)).containsExactly("Fähre fährt später an die große Förde");
    }
    String lost = "Die F„hre f„hrt sp„ter \uFFFDber die F”rde";
    assertThat(repairs("de", lost)).containsExactly("Fähre fährt später \uFFFDber die Förde");
    String polish =
        new String(
            "Część mieszkańców czeka już na łódź".getBytes(Charset.forName("IBM852")),
            Charset.forName("windows-1252"));
    assertThat(repairs("pl", polish)).containsExactly("Część mieszkańców czeka już na łódź");
    String catalan =
        new String(
            "L’illa serà més verda aviat, diu l’organització"
                .getBytes(Charset.forName("windows-1252")),
            Charset.forName("IBM850"));
    assertThat(repairs("ca", catalan))
        .containsExactly("L’illa serà més verda aviat, diu l’organització");
  }

  @Test
  void repairsSingleWordsByThePairsOfLettersOfTheirLanguage() {
    assertThat(repairs("de", "Er wohnt in K÷ln am Rhein")).containsExactly("Köln");
    assertThat(repairs("es", "Vive en EspaÒa desde mayo")).containsExactly("España");
    assertThat(repairs("sv", "Hon flyttar till Malmц")).containsExactly("Malmö");
    assertThat(repairs("it", "La cittÓ dorme")).containsExactly("città");
    assertThat(repairs("da", "En tur til K๘benhavn")).containsExactly("København");
    assertThat(repairs("fi", "Pieni kyl‰ss‰ asuva koira")).containsExactly("kylässä");
    assertThat(repairs("nl", "Daniлl fietst")).containsExactly("Daniël");
    assertThat(repairs("de", "Die iÄpp, 5 µm, Wort®, a×b und der n°s")).isEmpty();
    assertThat(repairs("fr", "McÉwan, Fran¸ois et le n°s du 5ᵉ")).isEmpty();
    assertThat(repairs("pt", "SãoÓscar, interferonγ e PróÉtica")).isEmpty();
    assertThat(repairs("sv", "cosφ, NyÅr och sinψ")).isEmpty();
    assertThat(repairs("en", "TNFα, kΩ, the cаfe and Vitaminβ")).isEmpty();
  }

  @Test
  void repairsSingleWordsWithLettersOfAnotherScript() {
    assertThat(repaired("The Thιβtre is open")).isEqualTo("The Théâtre is open");
    assertThat(repaired("Nach Kцln am Rhein")).isEqualTo("Nach Köln am Rhein");
    assertThat(find("A cаfe with a Cyrillic a, 5 μm, NFκB and TNFα")).isEmpty();
  }

  @Test
  void decodesHz() {
    StringBuilder hz = new StringBuilder("~{");
    for (byte b : "桥上今天开放".getBytes(Charset.forName("GB2312"))) {
      hz.append((char) (b & 0x7F));
    }
    assertThat(repaired("The sign " + hz + "~} is old")).isEqualTo("The sign 桥上今天开放 is old");
    assertThat(find("Tilde ~{a b~} and ~{x")).isEmpty();
  }

  @Test
  void countsNoByteOrderMark() {
    assertThat(find("\uFEFFcafÃ© ouvert")).extracting(MojibakeSpan::start).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SÃO JOÃO DA MADEIRA",
        "KESÄ\u00A0LOPPUI, KYLÄ\u00A0NUKKUU, AMANHÃ\u00A0VEM",
        "├┤a┼┐a┼┐a┼┐a┼┐a",
        "ila\u0447\u0435\u043Din CRii",
        "我在T恤上写了X光，AI芯片",
        "中国的学生在日本学习",
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
