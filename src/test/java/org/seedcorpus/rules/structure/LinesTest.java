package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.unicode.WebAddress;

/** Which first lines are headlines, and which last lines are sources. */
class LinesTest {
  private static final String LONG =
      "Harbour council and ferry company settle a quarrel of nine years over the cost of the new"
          + " landing stage, the lights and the lease: ";

  private static @Nullable String publisher(String lastLine) {
    SourceLine source =
        SourceLine.of(
            SeedText.of("Bridge opens\n\nCars cross.\n\n" + lastLine), null, Language.of("en"));
    return source == null ? null : source.publisher();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "(AFP)",
        "رويترز",
        "© 2024 BBC",
        "—The Guardian",
        "newsroom@harbourtimes.example",
        "By Morag Tennant, Harbour Times",
        "Harbour Times, 12 March 2024",
        "Harbour Media Inc.",
        "Harbour & Sons Co. Ltd.",
        "W.A.M.",
        "(A.P.)",
        "د.ب.أ.",
        "Yayla Yayıncılık A.Ş.",
        "ปตท.",
        "«Верхнеярские вести»",
        "“Harbour Times” [3]",
        "https://harbourtimes.example/news?id=12&lang=en#top",
        "www.harbourtimes.example",
        "harbourtimes.example/bridge.",
        "harbourtimes.example.",
        "<news.harbourtimes.example>",
        "Read the whole report in Harbour Times: https://harbourtimes.example/news/2024/03/12/the-bridge",
        "https://a.example/1 https://b.example/2",
      })
  void aNameOrAnAddressIsASource(String line) {
    assertThat(publisher(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: Le Port",
        "Source : Le Port",
        "SOURCES: Le Port",
        "(Source: Le Port)",
        "**Source**: Le Port.",
        "Source — Le Port.",
        "المصدر: Le Port",
        "المَصْدَر : Le Port",
        "المصدر/ Le Port.",
        "منبع: Le Port",
        "ذریعہ: Le Port",
        "מקור: Le Port",
        "Quelle: Le Port",
        "Источник: Le Port",
        "स्रोत: Le Port",
        "সূত্র: Le Port",
        "ရင်းမြစ်: Le Port",
        "ที่มา : Le Port",
        "来源：Le Port",
      })
  void aLabelMakesASourceOfWhatFollows(String line) {
    assertThat(publisher(line)).contains("Le Port");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cars cross.",
        "Will they come back?",
        "“They came back.”",
        "They came back.[12]",
        "وعادت السيارات.",
        "ہم واپس آئے۔",
        "هل تعود؟",
        "वे लौट आए।",
        "他们回来了。",
        "ተመለሱ።",
        "Նրանք վերադարձան։",
        "They came back,",
        "They came back …",
        "They came back...",
        "Source:",
        "12/03/2024",
        "* * *",
        "They came back, and all the boats of the islands and of the harbour were waiting for them there",
      })
  void aSentenceIsNone(String line) {
    assertThat(publisher(line)).isNull();
  }

  @Test
  void whatTheIndexDeclaresIsASource() {
    String text = "Bridge opens\n\nCars cross.\n\nWhat now?\n";
    assertThat(SourceLine.of(SeedText.of(text), "What Now?", Language.of("en"))).isNotNull();
    assertThat(SourceLine.of(SeedText.of(text), "What else?", Language.of("en"))).isNull();
  }

  @Test
  void aLineOfManyPartsDoesNotOverflowTheStack() {
    String many = "b.".repeat(100_000);
    assertThat(SentenceEnd.endsInAbbreviation(many)).isTrue();
    assertThat(WebAddress.is(many)).isFalse();
    assertThat(WebAddress.is(many + "example")).isTrue();
    assertThat(WebAddress.is("harbour..example")).isFalse();
  }

  private static @Nullable String fault(String firstLine) {
    Headline headline = Headline.of(SeedText.of(firstLine + "\n\nCars cross.\n"), null);
    return headline == null || headline.fault() == null ? null : headline.fault().key();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge",
        "4 in 10",
        "Who pays?",
        "“We are back”",
        "They came back.",
        "# Bridge opens",
        LONG + "who pays?",
        LONG + "a chronicle…",
        LONG + "a chronicle...",
        LONG + "Tennant vs. Harbour Media Inc.",
        LONG + "now it is up to the U.N.",
        "ผู้ว่าราชการจังหวัดเป็นประธานเปิดโครงการพัฒนาตลาดน้ำและเส้นทางพายเรือชมหิ่งห้อยร่วมกับชุมชนริมคลองและวิทยาลัยเทคนิค"
            + " พร้อมมอบทุนการศึกษาแก่เยาวชนในพื้นที่ ณ ศาลากลาง จ.",
      })
  void aHeadlineMayBeShortLongOrAQuestion(String line) {
    assertThat(fault(line)).isNull();
  }

  @Test
  void aSentenceAnAddressOrOrnamentsAreNoHeadline() {
    assertThat(fault(LONG + "it was agreed.")).isEqualTo("sentence");
    assertThat(fault(LONG + "“it was agreed.”")).isEqualTo("sentence");
    assertThat(fault(LONG + "it was agreed.( 4 / 358 )")).isEqualTo("sentence");
    assertThat(fault(LONG + "یہ طے پایا۔")).isEqualTo("sentence");
    assertThat(fault("https://harbourtimes.example/?id=1")).isEqualTo("address");
    assertThat(fault("12/03/2024")).isEqualTo("no-letter");
    assertThat(fault("———")).isEqualTo("no-letter");
  }

  private static boolean isSource(String language, String line) {
    SeedText text = SeedText.of("Bridge opens\n\nCars cross.\n\n" + line);
    return SourceLine.of(text, null, Language.of(language)) != null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Officials told the council that",
        "en | The keeper of the tower, a man of",
        "ar | وقالت البلدية إن القوارب",
        "ar | وعادت القوارب إلى الرصيف من",
        "fa | شهردار گفت که قایق‌ها",
        "ur | ناظم نے کہا کہ کشتیاں",
        "he | ראש העיר אמרה כי הסירות",
        "he | הסירות חזרו אל הרציף של",
        "tr | Başkana göre son tekneler",
        "tr | Tekneler sabah limana",
        "fr | La maire a annoncé que les bateaux",
        "de | Die Stadt teilte mit, dass die Boote",
        "ru | В мэрии сообщили, что лодки",
        "hi | महापौर ने कहा कि नावें"
      })
  void aPartOfASentenceIsNoSource(String language, String line) {
    assertThat(isSource(language, line)).isFalse();
    assertThat(isSource(language.equals("ko") ? "en" : "ko", line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Week That Was",
        "en | Voice of the Harbour",
        "en | By Morag Tennant",
        "ar | صحيفة الميناء من القاهرة",
        "ar | وكالة الأنباء البحرية",
        "fa | روزنامه گفت و گو",
        "fa | خبرگزاری کرد پرس",
        "he | קול הנמל של חיפה",
        "tr | Liman Postası Gazetesi",
        "fr | Le Courrier du port",
        "ru | Голос порта и моря",
        "th | หนังสือพิมพ์ท่าเรือ"
      })
  void aNameIsNoPartOfASentence(String language, String line) {
    assertThat(isSource(language, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments (3)",
        "12 comments",
        "Share this article",
        "READ MORE »",
        "Tags: harbour, ferry",
        "Chapter 5",
        "Chapter IV",
        "Page 3 of 7",
        "اقرأ أيضًا:",
        "التعليقات (٣)",
        "الوسوم: ميناء، عبّارة",
        "الفصل الخامس",
        "مزید پڑھیں",
        "بیشتر بخوانید",
        "انتهای پیام",
        "תגובות",
        "פרק ב",
        "Paylaş",
        "Lire aussi",
        "Читайте также",
        "अन्य"
      })
  void aLeftoverOfThePageIsNoSource(String line) {
    assertThat(isSource("en", line)).isEqualTo(line.equals("अन्य"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share & Sons",
        "The Commentary",
        "Read more: https://harbourtimes.example/bridge",
        "Chapter House Press",
        "Page One",
        "Next Media",
        "صفحة الميناء",
        "بیشتر"
      })
  void aNameThatIsLikeOneIsASource(String line) {
    boolean leftover = line.equals("Page One") || line.equals("بیشتر");
    assertThat(isSource("en", line)).isNotEqualTo(leftover);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip to main content", "ADVERTISEMENT", "Just a moment...", "404 - Not Found",
        "Home » News » Local", "الرئيسية / أخبار", "דף הבית > חדשות", "We use cookies, as all do",
        "Перейти к содержанию", "پرش به محتوا"
      })
  void aLeftoverOfThePageIsNoHeadline(String line) {
    assertThat(fault(line)).isEqualTo("leftover");
    Headline declared = Headline.of(SeedText.of(line + "\n\nCars cross.\n"), line);
    assertThat(Objects.requireNonNull(declared).fault()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home is where the harbour is",
        "Advertisement of 1912 found in the harbour",
        "Cookies for the crew",
        "News > noise",
        "الرئيسية تعود إلى الميناء",
        "Wait a moment"
      })
  void aHeadlineWithSuchWordsIsOne(String line) {
    assertThat(fault(line)).isNull();
  }

  @Test
  void aNumberThatTheIndexDeclaresIsAHeadline() {
    SeedText text = SeedText.of("431\n\nCars cross.\n");
    assertThat(Objects.requireNonNull(Headline.of(text, "431")).fault()).isNull();
    assertThat(Objects.requireNonNull(Headline.of(text, "432")).fault())
        .isEqualTo(Headline.Fault.NO_LETTER);
  }

  @Test
  void longLinesTakeLinearTime() {
    String blanks = "Cars" + " ".repeat(200_000) + "x)";
    assertThat(SentenceEnd.endsLikeOne(blanks)).isFalse();
    assertThat(SentenceEnd.endsLikeOne("(".repeat(200_000) + ")")).isFalse();
    assertThat(isSource("en", "x " + "(".repeat(200_000) + ")")).isFalse();
  }
}
