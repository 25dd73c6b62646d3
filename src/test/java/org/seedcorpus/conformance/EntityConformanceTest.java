package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** A character reference by name stands for the character that HTML gives it. */
class EntityConformanceTest {
  private static final String TABLE = "/org/commonmark/internal/util/entities.txt";
  private static final CorpusChecker CHECKER =
      new CorpusChecker(
          Rules.all(RuleOptions.DEFAULT).stream()
              .filter(rule -> rule.info().id().equals("leftover-markup"))
              .toList(),
          CheckOptions.DEFAULT);

  /**
   * jsoup says what the names stand for; before a letter, {@code &}, {@code <} and {@code >} stay.
   */
  @Test
  void allNamesAreReplacedByTheirCharacters() throws IOException {
    List<String> names = names();
    assertThat(names).hasSizeGreaterThan(2_000).contains("nbsp", "CounterClockwiseContourIntegral");
    for (String name : names) {
      String expected = Parser.unescapeEntities("&" + name + ";", false);
      LocatedFix fix = fix("It &" + name + "; sails");
      if ("&<>".contains(expected)) {
        assertThat(fix("It &" + name + ";sails")).as(name).isNull();
      } else {
        assertThat(fix).as(name).isNotNull();
        assertThat(fix.edits().get(0).replacement()).as(name).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsNoNameIsLeftAlone() {
    for (String text : List.of("It &sails; again", "R&D; it", "&; it", "& amp; it", "&NBSPX; it")) {
      assertThat(fix(text)).as(text).isNull();
    }
  }

  private static LocatedFix fix(String text) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(Finding::fix)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All names of HTML, from the table of the parser of Markdown. */
  private static List<String> names() throws IOException {
    try (InputStream table = Objects.requireNonNull(Node.class.getResourceAsStream(TABLE), TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty())
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }
}
