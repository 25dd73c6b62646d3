package org.seedcorpus.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.script.SpellingSlips.Slip;
import org.seedcorpus.text.Span;

class InconsistentSpellingTest {
  private static final String ALPHABET = "بتجحدرزسشعفكلمنهو";

  /** A vocabulary of so many words that are nothing but letters, and these. */
  private static Vocabulary vocabulary(int size, String... frequent) {
    Vocabulary words = new Vocabulary();
    for (int i = 0; i < size; i++) {
      StringBuilder word = new StringBuilder();
      for (int rest = i + 90_000; rest > 0; rest /= ALPHABET.length()) {
        word.append(ALPHABET.charAt(rest % ALPHABET.length()));
      }
      words.add(word.toString(), 1);
    }
    for (String word : frequent) {
      words.add(word, 300);
    }
    return words;
  }

  private static String right(Vocabulary words, String word) {
    Slip slip = new SpellingSlips(words, "ar").of(words.add(word, 1));
    return slip == null ? "" : slip.key() + " " + slip.right();
  }

  @Test
  void aRareHamzaIsComparedWithWhatTheCorpusWrites() {
    assertThat(right(vocabulary(0, "الاجتماع"), "الإجتماع")).isEqualTo("variant الاجتماع");
    assertThat(right(vocabulary(0, "المدرسة"), "المدرسه")).isEqualTo("variant المدرسة");
    assertThat(right(vocabulary(0, "الإعلام"), "الاعلام")).isEmpty(); // a habit of many writers
  }

  @Test
  void slipsOfTheKeyboardNeedALargeVocabulary() {
    assertThat(right(vocabulary(10_000, "تقدر"), "تثدر")).isEqualTo("key تقدر");
    assertThat(right(vocabulary(100, "تقدر"), "تثدر")).isEmpty();
  }

  @Test
  void aDoubledLetterIsASlipWhereOnlyTheSingleOneIsKnown() {
    assertThat(right(vocabulary(6_000, "سيتيح"), "وسييتيح")).isEqualTo("doubled سيتيح");
    assertThat(right(vocabulary(6_000, "نتنياهو"), "نتننياهو")).isEqualTo("doubled نتنياهو");
    assertThat(right(vocabulary(6_000, "بيت"), "ببيت")).isEmpty(); // a preposition
  }

  @Test
  void aMissingSpaceIsASlipWhereBothWordsAreKnown() {
    assertThat(right(vocabulary(6_000, "أصحاب"), "لوأصحاب")).isEqualTo("joined لو أصحاب");
  }

  @Test
  void spellingsOfOneTextAreTold() {
    CheckedText found =
        CheckedText.of(
            new InconsistentSpelling(),
            "ar",
            "الأمن الإلكتروني\n\nقالت الوزارة إن الجريمة الكترونية أيضا.\n\nالميناء\n");
    assertThat(found.keys()).containsExactly("in-seed");
    assertThat(found.marked()).containsExactly("الكترونية");
  }

  @Test
  void aSeedWithManyHasOneFinding() {
    List<String> words = new ArrayList<>();
    for (String word : "إعلان إيقاف إنتاج إصلاح إسلام إشراف إرسال".split(" ")) {
      words.add("ال" + word);
      words.add("ال" + word.replace('إ', 'ا'));
    }
    String text = "خبر\n\n" + String.join(" ", words) + "\n\nالميناء\n";
    assertThat(CheckedText.of(new InconsistentSpelling(), "ar", text).keys())
        .containsExactly("many");
  }

  @Test
  void namesThatDifferInMoreThanTheHamzaAreOthers() {
    String text = "خبر\n\nرفعت أعلام المدينة وحضرت وسائل إعلام كثيرة.\n\nالميناء\n";
    assertThat(CheckedText.of(new InconsistentSpelling(), "ar", text).keys()).isEmpty();
  }

  @Test
  void ofALargeCorpusTheFirstSeedsAreCompared() {
    String text =
        "شبكة الإنترنت في المدارس\n\nوصلت شبكة الإنترنت وقالت البلدية إن الانترنت مجانية.\n\nصحيفة الميناء\n";
    CorpusChecker checker =
        new CorpusChecker(List.of(new InconsistentSpelling()), CheckOptions.DEFAULT);
    SeedMetadata arabic = new SeedMetadata("ar", null, null, null, null, null);
    for (int more = 0; more < 2; more++) {
      int number = InconsistentSpelling.MOST_SEEDS + more;
      Entry entry = new Entry(number, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, arabic);
      assertThat(checker.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings())
          .hasSize(1 - more);
    }
  }
}
