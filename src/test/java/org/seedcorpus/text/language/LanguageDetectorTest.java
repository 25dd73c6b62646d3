package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.text.SeedText;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar|أعلنت الحكومة اليوم أنها ستبدأ العمل في المشروع الجديد خلال الأسابيع المقبلة
          ar|وَصَلَ الْوَفْدُ إِلَى الْمَدِينَةِ قَبْلَ يَوْمَيْنِ وَبَدَأَ الْعَمَلُ فِي الْمَشْرُوعِ
          fa|دولت امروز اعلام کرد که کار روی طرح تازه را در هفته‌های آینده آغاز خواهد کرد
          ur|حکومت نے آج اعلان کیا ہے کہ نئے منصوبے پر کام آنے والے ہفتوں میں شروع ہو جائے گا
          ckb|حکوومەت ئەمڕۆ ڕایگەیاند کە لە هەفتەکانی داهاتوودا کار لەسەر پڕۆژە نوێیەکە دەست پێدەکات
          ps|حکومت نن ورځ اعلان وکړ چې د نوې پروژې کار به په راتلونکو اونیو کې پیل شي
          ug|ھۆكۈمەت بۈگۈن يېڭى قۇرۇلۇش خىزمىتىنىڭ كېلەر ھەپتىدە باشلىنىدىغانلىقىنى ئېلان قىلدى
          sd|حڪومت اڄ اعلان ڪيو آهي ته نئين منصوبي تي ڪم ايندڙ هفتن ۾ شروع ٿيندو
          he|הממשלה הודיעה היום כי העבודה על הפרויקט החדש תתחיל בשבועות הקרובים
          yi|די רעגירונג האט הײַנט געמאלדן אז די ארבעט אויף דעם נייעם פראיעקט וועט זיך אנהייבן
          ru|Правительство объявило сегодня, что работы по новому проекту начнутся в ближайшие недели
          uk|Уряд оголосив сьогодні, що роботи над новим проєктом почнуться найближчими тижнями
          bg|Правителството обяви днес, че работата по новия проект ще започне през следващите седмици
          hi|सरकार ने आज घोषणा की है कि नई परियोजना पर काम आने वाले हफ्तों में शुरू होगा
          mr|सरकारने आज जाहीर केले आहे की नवीन प्रकल्पाचे काम येत्या आठवड्यात सुरू होणार आहे
          bn|সরকার আজ ঘোষণা করেছে যে নতুন প্রকল্পের কাজ আগামী সপ্তাহে শুরু হবে
          en|The government said today that work on the new project would begin in the coming weeks
          fr|Le gouvernement a annoncé aujourd’hui que les travaux du nouveau projet allaient commencer
          de|Die Regierung hat heute erklärt, dass die Arbeiten an dem neuen Vorhaben bald beginnen
          es|El gobierno anunció hoy que los trabajos del nuevo proyecto empezarán en las próximas semanas
          pt|O governo anunciou hoje que os trabalhos do novo projeto vão começar nas próximas semanas
          tr|Hükümet bugün yeni proje üzerindeki çalışmaların önümüzdeki haftalarda başlayacağını açıkladı
          vi|Chính phủ hôm nay thông báo rằng công việc của dự án mới sẽ bắt đầu trong những tuần tới
          id|Karena hujan deras, polisi menutup jalan utama menuju kota sejak kemarin sore
          ms|Kerana hujan lebat, polis menutup jalan utama ke bandar sejak petang semalam
          gl|A xunta da poboación aprobou onte unha axuda para as persoas maiores, dixo o concello
          mk|Градот ќе ја затвори улицата во недела, изјави градоначалникот пред новинарите дека
          sw|Serikali imetangaza leo kwamba kazi ya mradi mpya itaanza katika wiki zijazo
          th|รัฐบาลประกาศวันนี้ว่างานโครงการใหม่จะเริ่มในอีกไม่กี่สัปดาห์ข้างหน้า
          zh|政府今天宣布，新项目的工作将在未来几周内开始
          ja|政府は今日、新しい事業の工事が数週間以内に始まると発表した
          ko|정부는 오늘 새 사업의 공사가 앞으로 몇 주 안에 시작될 것이라고 발표했다
          """)
  void namesTheLanguageOfALine(String tag, String line) {
    DetectedLanguage detection = LanguageDetector.detect(line);
    assertThat(detection.language()).isEqualTo(Language.of(tag));
    assertThat(detection.confident()).isTrue();
  }

  @Test
  void goesByTheScriptOfMostLetters() {
    String text =
        "The ministry (משרד החינוך) said that the schools of the city would open on Sunday.";
    assertThat(LanguageDetector.detect(text).language()).isEqualTo(Language.of("en"));
  }

  @Test
  void looksAtAllPartsOfALongText() {
    String english = "A short note stands at the head of this page. ";
    String hebrew = "הוועדה החליטה אתמול לפתוח את הגשר החדש לתנועה בשבוע הבא. ".repeat(300);
    assertThat(LanguageDetector.detect(english.repeat(20) + hebrew).language())
        .isEqualTo(Language.of("he"));
  }

  @Test
  void doesNotGuessBetweenIndonesianAndMalay() {
    assertThat(LanguageDetector.detect("Kami makan malam bersama keluarga di rumah.").confident())
        .isFalse();
  }

  @Test
  void admitsWhatItDoesNotKnow() {
    assertThat(LanguageDetector.detect("")).isEqualTo(DetectedLanguage.NONE);
    assertThat(LanguageDetector.detect("2024: 15 %, +7.5")).isEqualTo(DetectedLanguage.NONE);
    assertThat(LanguageDetector.detect("Oslo 2")).isEqualTo(DetectedLanguage.NONE);
    assertThat(
            LanguageDetector.detect("Qwrtz plokm njhbv gvfcd xswza qazxs wedcv frtgb").confident())
        .isFalse();
  }

  @Test
  void decomposedTextIsTheSame() {
    String text = "Le ministère a été prévenu dès l’été de la décision prise à l’étranger";
    assertThat(
            LanguageDetector.detect(
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)))
        .isEqualTo(LanguageDetector.detect(text));
  }

  @Test
  void doesNotGoByTheKeyboard() {
    String persian = "دولت امروز اعلام كرد كه كار روي طرح تازه را در هفته‌هاي آينده آغاز خواهد كرد";
    String arabic = "أعلنت الحکومة الیوم أنها ستبدأ العمل فی المشروع الجدید خلال الأسابیع المقبلة";
    assertThat(LanguageDetector.detect(persian).language()).isEqualTo(Language.of("fa"));
    assertThat(LanguageDetector.detect(arabic).language()).isEqualTo(Language.of("ar"));
  }

  @Test
  void saysWhatItCanTell() {
    assertThat(LanguageDetector.canTell(Language.of("fa-AF"))).isTrue();
    assertThat(LanguageDetector.canTell(Language.of("th"))).isTrue();
    assertThat(LanguageDetector.canTell(Language.of("ja"))).isTrue();
    assertThat(LanguageDetector.canTell(Language.of("sr-Latn"))).isTrue();
    assertThat(LanguageDetector.canTell(Language.of("ms-Arab"))).isFalse();
    assertThat(LanguageDetector.canTell(Language.of("nap"))).isFalse();
  }

  /** Blank lines move the pieces of a text that are looked at, if CR is counted in them. */
  @Test
  void lineEndsAndAByteOrderMarkDoNotDecide() {
    String english = "The ferry sails from the old harbour at six in the evening. ";
    String french = "Le bac part du vieux port à six heures du soir, dit la mairie. ";
    for (int lines = 0; lines < 3_000; lines += 75) {
      String text = english.repeat(20) + "\n".repeat(lines) + french.repeat(20) + "\n".repeat(90);
      DetectedLanguage expected = LanguageDetector.detect(text);
      String crLf = text.replace("\n", "\r\n");
      assertThat(LanguageDetector.detect(crLf)).as("%d lines", lines).isEqualTo(expected);
      assertThat(LanguageDetector.detect(SeedText.of(crLf))).isEqualTo(expected);
      assertThat(LanguageDetector.detect(SeedText.of("\uFEFF" + text))).isEqualTo(expected);
      for (String tag : new String[] {"en", "fr"}) {
        boolean plainly = LanguageDetector.isPlainly(Language.of(tag), text);
        assertThat(LanguageDetector.isPlainly(Language.of(tag), SeedText.of(crLf)))
            .isEqualTo(plainly);
        assertThat(LanguageDetector.isPlainly(Language.of(tag), SeedText.of("\uFEFF" + crLf)))
            .isEqualTo(plainly);
      }
    }
  }
}
