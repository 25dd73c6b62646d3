package org.seedcorpus.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rules.Rules;

class RuleListingTest {
  private static final List<Rule> RULES = Rules.all(RuleOptions.DEFAULT);

  private static Rule rule(String id) {
    return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anExplanationHasAllSectionsOfThePage() {
    assertThat(RuleListing.explain(rule("near-duplicate-seed")))
        .startsWith("Near-duplicate seed (near-duplicate-seed, info)\n")
        .containsSubsequence(
            "\nWhy\n", "\nHow to fix\n", "\nLimits\n", "\nFound\n", "\nNot found\n")
        .contains("fewer than 40 words");
  }

  @Test
  void aPageMayHaveNoLimits() {
    assertThat(RulePage.of(rule("empty-seed")).limits()).isEmpty();
    assertThat(RuleListing.explain(rule("empty-seed"))).doesNotContain("Limits");
  }

  @Test
  void theListHasALineForEachRule() {
    assertThat(RuleListing.list(RULES).lines().filter(line -> line.startsWith("  ")))
        .hasSameSizeAs(RULES);
  }
}
