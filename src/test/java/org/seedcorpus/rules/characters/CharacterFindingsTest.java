package org.seedcorpus.rules.characters;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.Span;

class CharacterFindingsTest {
  private static List<Finding> check(Rule rule, String language, String text) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    return new CorpusChecker(List.of(rule), CheckOptions.DEFAULT)
        .check(entry, text.getBytes(StandardCharsets.UTF_8))
        .findings();
  }

  @Test
  void aRunOfControlsIsOneFinding() {
    List<Finding> found = check(new ControlCharacter(), "ar", "فتح \u001A\u001Aالجسر\n");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message().arguments().get(1)).isEqualTo(2);
  }

  @Test
  void joinersOfArabicWordsAreAnotherRules() {
    InvisibleCharacter rule = new InvisibleCharacter();
    assertThat(check(rule, "fa", "کتاب\u00ADهای تازه، گفت\u200Bوگو\n")).isEmpty();
    assertThat(check(rule, "fa", "کتاب\u2060های تازه\n")).hasSize(1);
    assertThat(check(rule, "en", "min\u00ADister\n")).hasSize(1);
  }

  @Test
  void nothingInsideMojibakeIsAFaultOfItsOwn() {
    String text = "Le\u0301 conseil: CafÃ© dÃ©jÃ\u00A0 fermÃ© Ã\u00ADle\n";
    SeedContext seed = SeedContexts.of("fr", text);
    assertThat(seed.isMojibake(text.indexOf('\u00AD'))).isTrue();
    assertThat(seed.isMojibake(0)).isFalse();
    assertThat(check(new InvisibleCharacter(), "fr", text)).isEmpty();
    assertThat(check(new NotNormalized(), "fr", text)).hasSize(1);
  }

  @Test
  void allNamesOfHtmlAreEntities() {
    LeftoverMarkup rule = new LeftoverMarkup();
    assertThat(check(rule, "en", "From &lambda; &rArr; &CounterClockwiseContourIntegral; on\n"))
        .hasSize(3);
    assertThat(check(rule, "en", "AT&T; and &nosuchname; and &; stay\n")).isEmpty();
  }

  @Test
  void aLongRunOfReferencesTakesLinearTime() {
    String line = "&#1575;".repeat(100_000) + "\n";
    List<Finding> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> check(new LeftoverMarkup(), "ar", line));
    assertThat(found).hasSize(1);
  }

  @Test
  void styleSheetsScriptsAndLineEndsAreMarkup() {
    LeftoverMarkup rule = new LeftoverMarkup();
    String css = "فمن يفوز؟ #vote ul { padding: 0; margin: 0; } .box { border: 0; } غدا\n";
    assertThat(check(rule, "ar", css))
        .extracting(found -> found.message().key())
        .containsExactly("script");
    assertThat(check(rule, "fr", "Il est venu.\\n\\nLa fête\n")).hasSize(1);
    assertThat(check(rule, "en", "A set {a: b}, C:\\new and {x}; Barlow <B> rose\n")).isEmpty();
    assertThat(check(rule, "en", "A <B>bold</B> word\n")).hasSize(2);
  }

  @Test
  void mixedLineEndsBecomeThoseOfMost() {
    List<Finding> found = check(new MixedLineEnds(), "en", "a\r\nb\nc\nd\r\ne\n");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).fix()).isNotNull();
    assertThat(requireNonNull(found.get(0).fix()).edits()).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsNotCountedInColumns() {
    Finding plain = check(new ControlCharacter(), "en", "ab\u0007\n").get(0);
    Finding marked = check(new ControlCharacter(), "en", "\uFEFFab\u0007\n").get(0);
    assertThat(marked.place().from()).isEqualTo(plain.place().from());
  }
}
