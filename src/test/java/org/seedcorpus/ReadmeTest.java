package org.seedcorpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.report.console.RuleListing;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** docs/rules.md says what the rules' pages say; {@code -Dreadme.update} writes the table anew. */
class ReadmeTest {
  private static final Path RULES = Path.of("docs/rules.md");

  @Test
  void tableOfRulesIsUpToDate() throws IOException {
    String text = Files.readString(RULES);
    String start = "<!-- rules -->\n";
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("<!-- /rules -->");
    String table = RuleListing.table(Rules.all(RuleOptions.DEFAULT));
    if (System.getProperty("readme.update") != null) {
      Files.writeString(RULES, text.substring(0, from) + table + text.substring(to));
    } else {
      assertThat(text.substring(from, to)).isEqualTo(table);
    }
  }

  @Test
  void everyPageHasARuleAndEveryRuleOneId() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
      ids.add(rule.id());
    }
    assertThat(ids).doesNotHaveDuplicates();
    List<String> pages;
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/seedcorpus/rules"))) {
      pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(name -> name.substring(0, name.length() - 3))
              .toList();
    }
    assertThat(new TreeSet<>(pages)).isEqualTo(new TreeSet<>(ids));
  }
}
