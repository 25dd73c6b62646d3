package org.seedcorpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Snippet;

/** Lines, headline and source line of a text, whatever its line ends. */
class SeedTextTest {
  private static List<String> lines(String text) {
    SeedText seed = SeedText.of(text);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < seed.lineCount(); i++) {
      lines.add(seed.text(seed.line(i)));
    }
    return lines;
  }

  @Test
  void allThreeLineEndsEndALine() {
    assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
    assertThat(lines("a\n\nb\n")).containsExactly("a", "", "b");
    assertThat(lines("a\r\r\n\n")).containsExactly("a", "", "");
    assertThat(lines("")).containsExactly("");
    assertThat(lines("\n")).containsExactly("");
  }

  @Test
  void everyPositionHasItsLine() {
    SeedText text = SeedText.of("ab\r\nc\n");
    assertThat(List.of(0, 2, 3, 4, 5)).extracting(text::lineOf).containsExactly(0, 0, 0, 1, 1);
  }

  @Test
  void headlineAndSourceAreTheFirstAndLastLinesWithInk() {
    SeedText text = SeedText.of("\uFEFF\u200F \n Head \n\nBody\nSource\u00A0\n\u200B\n\n");
    assertThat(text.text(text.trimmedLine(text.headlineLine()))).isEqualTo("Head");
    assertThat(text.text(text.trimmedLine(text.sourceLine()))).isEqualTo("Source");
    assertThat(SeedText.of(" \n\t").headlineLine()).isEqualTo(-1);
    assertThat(SeedText.of(" \n\t").sourceLine()).isEqualTo(-1);
  }

  @Test
  void aLongLineIsCutBetweenUserPerceivedCharacters() {
    String family = "👨‍👩‍👧‍👦";
    SeedText text = SeedText.of(family.repeat(300) + "x" + family.repeat(300));
    int x = family.length() * 300;
    Snippet excerpt = Snippet.of(text, x, x + 1);
    assertThat(excerpt.cutBefore()).isTrue();
    assertThat(excerpt.cutAfter()).isTrue();
    assertThat(excerpt.text().replace(family, "")).isEqualTo("x");
    assertThat(excerpt.text().substring(excerpt.start(), excerpt.end())).isEqualTo("x");
  }

  @Test
  void anExcerptCutsNoSurrogatePair() {
    String ship = "\uD83D\uDEA2";
    for (String before : List.of("", "a")) {
      SeedText text = SeedText.of(before + ship.repeat(2_000));
      for (int start = before.length(); start < 1_000; start += 2) {
        Snippet excerpt = Snippet.of(text, start, text.length());
        assertThat(excerpt.end() - excerpt.start()).isEqualTo(600);
        Snippet odd = Snippet.of(SeedText.of("a" + text), 0, text.length());
        assertThat(odd.end()).isBetween(599, 600);
        assertThat(odd.text().codePoints()).noneMatch(SeedTextTest::isSurrogate);
        assertThat(odd.text().substring(0, odd.end()).codePoints())
            .noneMatch(SeedTextTest::isSurrogate);
        assertThat(excerpt.text().codePoints()).noneMatch(SeedTextTest::isSurrogate);
      }
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Test
  void anExcerptStaysInItsLine() {
    Snippet excerpt = Snippet.of(SeedText.of("one\ntwo\nthree"), 5, 10);
    assertThat(excerpt).isEqualTo(new Snippet("two", 1, 3, false, false));
    assertThat(Snippet.of(SeedText.of("a\n"), 2, 2))
        .isEqualTo(new Snippet("a", 1, 1, false, false));
    assertThat(Snippet.of(SeedText.of(""), 0, 0).text()).isEmpty();
  }

  @Test
  void bytesAreCountedInLongTextsToo() {
    String text = "aéجسر€𐐀\n".repeat(2000);
    SeedText seed = SeedText.of(text);
    for (int start = 0; start < text.length(); start += 1009) {
      for (int end = start; end < text.length(); end += 997) {
        String part = text.substring(start, end);
        boolean isCut = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        isCut |= start > 0 && Character.isHighSurrogate(text.charAt(start - 1));
        if (!isCut) {
          assertThat(seed.utf8Length(start, end))
              .isEqualTo(part.getBytes(StandardCharsets.UTF_8).length);
        }
      }
    }
    assertThat(seed.utf8Length(0, text.length()))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }
}
