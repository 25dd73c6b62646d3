package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Fix.Safety;

class FixOptionsTest {
  private static Fix fix(Safety safety) {
    return new Fix(List.of(new Edit(0, 1, "")), safety);
  }

  @Test
  void allRulesOrSome() {
    assertThat(new FixOptions(Set.of(), false).isChosen("any")).isTrue();
    assertThat(new FixOptions(Set.of("one"), false).isChosen("one")).isTrue();
    assertThat(new FixOptions(Set.of("one"), false).isChosen("any")).isFalse();
  }

  @Test
  void suggestionsOnRequest() {
    assertThat(new FixOptions(Set.of(), false).isChosen(fix(Safety.SAFE))).isTrue();
    assertThat(new FixOptions(Set.of(), false).isChosen(fix(Safety.SUGGESTED))).isFalse();
    assertThat(new FixOptions(Set.of(), true).isChosen(fix(Safety.SUGGESTED))).isTrue();
  }

  @Test
  void keepsItsOwnSet() {
    Set<String> rules = new HashSet<>(Set.of("one"));
    FixOptions options = new FixOptions(rules, false);
    rules.add("two");
    assertThat(options.only()).containsExactly("one");
  }
}
