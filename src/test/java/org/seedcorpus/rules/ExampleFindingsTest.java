package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/**
 * What is found in the examples of the pages: severity, message and fix of each finding, in {@code
 * examples.txt}. {@code -Dgolden.update} writes it anew: read the difference.
 */
class ExampleFindingsTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);
  private static final Path GOLDEN = Path.of("src/test/resources/examples.txt");
  private static final Path CORPORA = Path.of("src/test/resources/corpora");

  /** The messages that no example or corpus can produce, each with the test that does. */
  private static final Path ELSEWHERE = Path.of("src/test/resources/messages-elsewhere.txt");

  @Test
  void severitiesMessagesAndFixes() throws IOException {
    StringBuilder found = new StringBuilder();
    for (Rule rule : ALL) {
      Map<String, Optional<Severity>> others =
          ALL.stream()
              .map(Rule::id)
              .filter(id -> !id.equals(rule.id()))
              .collect(Collectors.toMap(id -> id, id -> Optional.empty()));
      CorpusChecker checker =
          new CorpusChecker(ALL, new CheckOptions(others, null, 1, CheckOptions.MAX_SEED_SIZE));
      int number = 0;
      for (PageExample example : PageExample.in(RulePage.of(rule).flagged())) {
        number++;
        String head = rule.id() + " " + number + ": ";
        checker.check(
            new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, example.declared()),
            example.bytes(),
            (seed, occurrences) ->
                occurrences.forEach(one -> found.append(head).append(line(one)).append('\n')));
      }
    }
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  private static String line(Occurrence one) {
    StringBuilder line = new StringBuilder();
    line.append(one.severity().id()).append(' ').append(one.message().key());
    if (one.fix() != null) {
      line.append(' ').append(one.fix().safety().name().toLowerCase(java.util.Locale.ROOT));
      for (Edit edit : one.fix().edits()) {
        int from = edit.span().start() - one.start();
        line.append(" [%d,%d)".formatted(from, from + edit.span().length()));
        edit.replacement().chars().forEach(c -> line.append(" %04X".formatted(c)));
      }
    }
    return line.toString();
  }

  /** A message that nothing produces may be wrong, or be missing, and nobody would know. */
  @Test
  void everyMessageIsProducedBySomeExampleOrCorpus() throws IOException, InterruptedException {
    Set<String> produced = new HashSet<>();
    CorpusChecker checker = new CorpusChecker(ALL, CheckOptions.DEFAULT);
    for (Rule rule : ALL) {
      RulePage page = RulePage.of(rule);
      for (PageExample example : PageExample.in(page.flagged())) {
        Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, example.declared());
        new CorpusChecker(List.of(rule), CheckOptions.DEFAULT)
            .check(entry, example.bytes())
            .findings()
            .forEach(finding -> produced.add(name(finding)));
      }
    }
    try (Stream<Path> cases = Files.list(CORPORA)) {
      for (Path one : cases.toList()) {
        checker
            .check(CorpusReader.read(one.resolve("seeds"), "INDEX.md"))
            .findings()
            .forEach(finding -> produced.add(name(finding)));
      }
    }
    Set<String> elsewhere = new HashSet<>();
    for (String line : Files.readAllLines(ELSEWHERE, StandardCharsets.UTF_8)) {
      String[] parts = line.split(" ");
      elsewhere.add(parts[0]);
      assertThat(produced).as("no longer needs a line in " + ELSEWHERE).doesNotContain(parts[0]);
      if (!parts[1].equals("-")) { // a hyphen: no test produces it yet
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
          assertThat(tests.anyMatch(test -> test.endsWith(parts[1] + ".java"))).as(line).isTrue();
        }
      }
    }
    Set<String> missing = new TreeSet<>();
    for (Rule rule : ALL) {
      for (String key : RulePage.of(rule).messages().keySet()) {
        String name = rule.id() + "." + key;
        if (!key.endsWith(".fix") && !produced.contains(name) && !elsewhere.contains(name)) {
          missing.add(name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String name(Finding finding) {
    return finding.rule() + "." + finding.message().key();
  }
}
