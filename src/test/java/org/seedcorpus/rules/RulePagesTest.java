package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.text.Span;

/** What the rules' pages say is true: [[what is marked]] is found, and nothing else. */
class RulePagesTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);

  @TestFactory
  Stream<DynamicTest> examples() {
    return ALL.stream()
        .flatMap(
            rule -> {
              RulePage page = RulePage.of(rule);
              return Stream.concat(
                      PageExample.in(page.flagged()).stream(),
                      PageExample.in(page.notFlagged()).stream())
                  .map(
                      example ->
                          dynamicTest(rule.id() + ": " + example, () -> check(rule, example)));
            });
  }

  private static void check(Rule rule, PageExample example) {
    Map<String, Optional<org.seedcorpus.rule.Severity>> others =
        ALL.stream()
            .map(Rule::id)
            .filter(id -> !id.equals(rule.id()))
            .collect(Collectors.toMap(id -> id, id -> Optional.empty()));
    List<Finding> found =
        new CorpusChecker(ALL, new CheckOptions(others, null, 1, CheckOptions.MAX_SEED_SIZE))
            .check(
                new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, example.declared()),
                example.bytes())
            .findings();
    List<PageExample.Mark> marks = new ArrayList<>();
    for (Finding finding : found) {
      int start = finding.place().byteOffset();
      marks.add(new PageExample.Mark(start, start + finding.place().byteLength()));
      MessageFormatter english = MessageFormatter.english(List.of(RulePage.of(rule)));
      assertThat(english.message(finding.message(), quote -> quote.text())).isNotBlank();
    }
    assertThat(marks).isEqualTo(example.marks());
  }

  @TestFactory
  Stream<DynamicTest> pagesAreWhole() {
    return ALL.stream().map(rule -> dynamicTest(rule.id(), () -> checkPage(RulePage.of(rule))));
  }

  private static void checkPage(RulePage page) {
    assertThat(page.title()).doesNotEndWith(".").hasSizeLessThan(40);
    assertThat(page.summary()).endsWith(".").doesNotContain("\n");
    assertThat(page.why()).isNotBlank();
    assertThat(page.fix()).isNotBlank();
    assertThat(page.messages()).isNotEmpty();
    page.messages()
        .forEach(
            (key, pattern) -> {
              new MessageFormat(pattern, Locale.ENGLISH);
              if (!key.endsWith(".fix")) {
                assertThat(page.messages()).containsKey(key + ".fix");
              }
            });
  }
}
