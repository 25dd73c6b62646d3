package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** What records have in common is said at the later one, whether they have headlines or not. */
class RecordComparisonTest {
  private static final String TEXT = "The ferry left the pier at six on Friday.";

  private static List<String> found(RuleOptions shape, CheckOptions options, String... texts)
      throws Exception {
    List<Rule> rules = Rules.all(shape);
    RecordChecker checker = new RecordChecker(rules, options, shape);
    List<String> found = new ArrayList<>();
    try (RecordComparison comparison = new RecordComparison(rules, options)) {
      for (int i = 0; i < texts.length; i++) {
        Entry entry = new Entry(i + 1, "", "#" + i, new Span(0, 0), 1, 1, 0, SeedMetadata.NONE);
        checker.check(entry, texts[i].getBytes(StandardCharsets.UTF_8));
        comparison.add(entry, checker.notes());
      }
      CheckResult result = comparison.finish();
      assertThat(result.others()).isEmpty();
      result.seeds().stream()
          .flatMap(one -> one.findings().stream())
          .forEach(one -> found.add(one.place().path() + " " + one.rule()));
    }
    return found;
  }

  @Test
  void recordsWithoutHeadlinesAreCompared() throws Exception {
    RuleOptions plain = new RuleOptions(List.of(), null, false, false);
    assertThat(found(plain, CheckOptions.DEFAULT, TEXT, "Another one.", TEXT + "\n"))
        .containsExactly("#2 duplicate-seed");
    assertThat(found(plain, CheckOptions.DEFAULT, "", "", "…", "…")).isEmpty();
  }

  @Test
  void recordsWithHeadlinesAreCompared() throws Exception {
    String seed = "Ferry sails again\n\n" + TEXT + "\n\nHarbour Times\n";
    assertThat(found(RuleOptions.DEFAULT, CheckOptions.DEFAULT, seed, seed))
        .containsExactly("#1 duplicate-seed");
  }

  @Test
  void aRuleThatIsOffIsNotAsked() throws Exception {
    RuleOptions plain = new RuleOptions(List.of(), null, false, false);
    Map<String, Optional<Severity>> off = Map.of("duplicate-seed", Optional.empty());
    assertThat(found(plain, new CheckOptions(off, null, 1, 500), TEXT, TEXT)).isEmpty();
  }
}
