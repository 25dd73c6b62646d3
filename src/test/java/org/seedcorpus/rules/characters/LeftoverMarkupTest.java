package org.seedcorpus.rules.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.CheckedText;

class LeftoverMarkupTest {
  private static List<Finding> check(Rule rule, String language, String text) {
    return CheckedText.of(rule, language, text).findings();
  }

  @Test
  void allNamesOfHtmlAreEntities() {
    LeftoverMarkup rule = new LeftoverMarkup();
    assertThat(check(rule, "en", "From &lambda; &rArr; &CounterClockwiseContourIntegral; on\n"))
        .hasSize(3);
    assertThat(check(rule, "en", "AT&T; and &nosuchname; and &; stay\n")).isEmpty();
  }

  /** Decoded before a name, it would begin a reference anew. */
  @Test
  void anAmpersandIsDecodedWhereNothingFollows() {
    LeftoverMarkup rule = new LeftoverMarkup();
    assertThat(check(rule, "en", "Bridge &amp; ferry &#38;\n"))
        .extracting(found -> found.fix() != null)
        .containsExactly(true, true);
    assertThat(check(rule, "en", "A&amp;lt; and &amp;B and &lt; x\n"))
        .extracting(found -> found.fix() != null)
        .containsOnly(false);
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
}
