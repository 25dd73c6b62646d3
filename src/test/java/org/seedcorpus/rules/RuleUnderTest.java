package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.text.Span;

/**
 * A rule that is about to check texts of one language.
 *
 * @param declared what the index says of them
 */
public record RuleUnderTest(Rule rule, SeedMetadata declared) {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /** Returns a rule for texts of which the index says nothing but the language. */
  public static RuleUnderTest of(Rule rule, @Nullable String language) {
    return new RuleUnderTest(rule, CheckedText.language(language));
  }

  /** Expects the rule to find what {@code [[…]]} marks in the text, and nothing else. */
  public CheckedText finds(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
      int close = marked.indexOf(CLOSE, open);
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + OPEN.length(), close);
      spans.add(new Span(start, text.length()));
      at = close + CLOSE.length();
    }
    assertThat(spans).as("marks in " + marked).isNotEmpty();
    return check(text.append(marked.substring(at)).toString()).isMarked(spans.toArray(new Span[0]));
  }

  /** Expects the rule to find what is marked in the body of a seed. */
  public CheckedText findsInBody(String marked) {
    return finds("1\n\n" + marked + "\n\n1\n");
  }

  /** Expects the rule to find nothing in any of the texts. */
  public void accepts(String... texts) {
    for (String text : texts) {
      CheckedText checked = check(text);
      assertThat(checked.findings()).as(text + " " + checked.marked()).isEmpty();
    }
  }

  /** Expects the rule to find nothing in seeds of which these are the bodies. */
  public void acceptsBodies(String... bodies) {
    for (String body : bodies) {
      accepts("1\n\n" + body + "\n\n1\n");
    }
  }

  /** Checks a text with all findings as errors, so that up to twenty are shown. */
  public CheckedText check(String text) {
    return CheckedText.asErrors(rule, declared, text);
  }
}
