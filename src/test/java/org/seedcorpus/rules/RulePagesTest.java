package org.seedcorpus.rules;

import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  /** Each page has at least so many examples of what is found, and of what is not. */
  private static final int FEWEST_EXAMPLES = 3;

  private static final int FEWEST_LANGUAGES = 2;

  private static final Path PAGES = Path.of("src/main/resources/org/seedcorpus/rules");

  private static final List<String> SECTIONS =
      List.of("## Why", "## Fix", "## Limits", "## Messages", "## Flagged", "## Not flagged");

  /** Fences that show a folder: an index, or several seeds. */
  private static final Pattern FOLDER =
      Pattern.compile("^```(index|corpus)(?: ([^\\n]*))?\\n(.*?)^```$", MULTILINE | DOTALL);

  /** Rules whose cases a page cannot show, why, and the test that shows them. */
  private static final Map<String, String> WITHOUT_EXAMPLES =
      Map.of(
          "allow-unused", "takes ALLOW.md: KnownFindingsTest",
          "baseline-stale", "takes BASELINE.tsv: KnownFindingsTest",
          "boilerplate", "takes twenty seeds: CorpusRulesTest",
          "index-missing", "takes a folder without an index: IndexRulesTest",
          "internal-error", "takes a rule that fails: FailureTest",
          "seed-too-large", "takes 64 MiB: IndexRulesTest",
          "seed-unlisted", "is shown at a file that no example has: IndexRulesTest",
          "seed-unreadable", "takes a pipe, a folder or permissions: IndexRulesTest",
          "source-unknown", "takes configured sources or twenty seeds: SourceUnknownTest");

  /** Rules that apply to one language, and why. */
  private static final Map<String, String> OF_ONE_LANGUAGE =
      Map.of(
          "misplaced-article", "only Arabic writes its article with the word",
          "inconsistent-spelling", "in other languages it takes a corpus of 5,000 words");

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
      String said = english.message(finding.message(), quote -> "");
      String fix = english.fix(finding.message(), quote -> "", "x.txt");
      assertThat(said).isNotBlank();
      assertThat(said + " " + fix)
          .as("the page has no more arguments than the rule gives")
          .doesNotContainPattern("\\bnull\\b|\\{\\d");
    }
    assertThat(marks).isEqualTo(example.marks());
  }

  @TestFactory
  Stream<DynamicTest> pagesHaveExamples() {
    return ALL.stream()
        .filter(rule -> !WITHOUT_EXAMPLES.containsKey(rule.id()))
        .flatMap(
            rule ->
                Stream.of(
                    dynamicTest(
                        rule.id() + ": flagged",
                        () -> checkExamples(rule, RulePage.of(rule).flagged(), true)),
                    dynamicTest(
                        rule.id() + ": not flagged",
                        () -> checkExamples(rule, RulePage.of(rule).notFlagged(), false))));
  }

  private static void checkExamples(Rule rule, String section, boolean areFlagged) {
    Set<String> languages = new HashSet<>();
    int count = 0;
    for (PageExample example : PageExample.in(section)) {
      assertThat(!example.marks().isEmpty()).as(example.shown()).isEqualTo(areFlagged);
      languages.add(Objects.requireNonNullElse(example.declared().language(), ""));
      count++;
    }
    boolean hasIndex = false; // an index has no language
    Matcher folder = FOLDER.matcher(section);
    while (folder.find()) {
      assertThat(folder.group(3).contains("[[")).as(folder.group()).isEqualTo(areFlagged);
      hasIndex |= folder.group(1).equals("index");
      languages.add(folder.group(2));
      count++;
    }
    languages.remove("");
    assertThat(count).as("examples").isGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    if (!hasIndex && !OF_ONE_LANGUAGE.containsKey(rule.id())) {
      assertThat(languages).hasSizeGreaterThanOrEqualTo(FEWEST_LANGUAGES);
    }
  }

  @Test
  void exceptionsAreRulesWithTestsOfTheirOwn() throws IOException {
    assertThat(ALL.stream().map(Rule::id))
        .containsAll(WITHOUT_EXAMPLES.keySet())
        .containsAll(OF_ONE_LANGUAGE.keySet());
    Set<String> tests = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files.forEach(file -> tests.add(file.getFileName().toString()));
    }
    WITHOUT_EXAMPLES.forEach(
        (id, reason) -> {
          String test = reason.substring(reason.lastIndexOf(' ') + 1);
          assertThat(tests).as(id).contains(test + ".java");
        });
  }

  /** A heading inside an example would end the section, and the example would not be run. */
  @TestFactory
  Stream<DynamicTest> pagesHaveTheirSectionsOnce() {
    return ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
                      assertThat(page.lines().filter(line -> line.startsWith("## ")))
                          .doesNotHaveDuplicates()
                          .isSubsetOf(SECTIONS)
                          .containsAll(SECTIONS.subList(0, 2));
                    }));
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
