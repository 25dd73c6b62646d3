package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;

class SeedLoaderTest {
  private static final String HEBREW =
      """
      הגשר החדש נפתח אתמול לתנועה

      ראש העיר אמר כי העבודה נמשכה שנתיים וכי התושבים מרוצים.

      עיתון הנמל
      """;

  private static SeedContext read(
      @Nullable Language configured,
      @Nullable String language,
      @Nullable String encoding,
      byte[] bytes) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, encoding, null);
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    return new SeedLoader(configured).read(entry, bytes, new WordIndex());
  }

  @Test
  void detectsTheLanguageOfWhatTheBytesSay() {
    SeedContext seed = read(null, null, null, HEBREW.getBytes(Charset.forName("IBM862")));
    assertThat(seed.text().toString()).isEqualTo(HEBREW);
    assertThat(seed.language()).isEqualTo(Language.of("he"));
    assertThat(seed.languageFrom()).isEqualTo(LanguageFrom.DETECTED);
  }

  @Test
  void asksTheIndexBeforeTheConfiguration() {
    byte[] bytes = HEBREW.getBytes(StandardCharsets.UTF_8);
    Language arabic = Language.of("ar");
    assertThat(read(arabic, "he", null, bytes).languageFrom()).isEqualTo(LanguageFrom.DECLARED);
    assertThat(read(arabic, null, null, bytes).languageFrom()).isEqualTo(LanguageFrom.CONFIGURED);
    assertThat(read(arabic, "und", null, bytes).language()).isEqualTo(arabic);
  }

  @Test
  void placesCountTheBytesOfTheFilesOwnCharset() {
    SeedContext seed =
        read(null, "he", null, ("\uFEFF" + HEBREW).getBytes(StandardCharsets.UTF_16LE));
    int index = seed.text().toString().indexOf("ראש");
    Location place = seed.location(index, index + 3);
    assertThat(place.byteOffset()).isEqualTo(2 * index);
    assertThat(place.byteLength()).isEqualTo(6);
    assertThat(place.from().line()).isEqualTo(3);
    assertThat(place.from().column()).isEqualTo(1);
  }
}
