package org.seedcorpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command has the plugin's parameters as options, and says the same of them. */
class ParameterHelpTest {
  /** What makes sense in a build only, or has another name. */
  private static final Set<String> OF_BUILDS =
      Set.of("directory", "failIfMissing", "skip", "aggregate", "ruleSeverities");

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "baseline", "index"})
  void everyParameterIsAnOptionWithItsDescription(String goal) {
    String help = Ran.with("", goal, "--help").out().replaceAll("\\s+", " ");
    Map<String, String> parameters = ParameterHelp.ofGoal(goal);
    Set<String> names = new TreeSet<>(parameters.keySet());
    names.remove("");
    assertThat(names).hasSizeGreaterThan(4);
    names.removeAll(OF_BUILDS);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      if (!names.contains(name)) {
        continue;
      }
      assertThat(help).containsPattern(OptionNames.option(name) + "\\[?=");
      if (!name.equals("rules") && !name.equals("reportDirectory") && !name.equals("sourceUrl")) {
        assertThat(help).contains(parameter.getValue().replaceAll("\\s+", " "));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix", "baseline", "index", "rules"})
  void everyOptionIsDescribed(String goal) {
    String help = Ran.with("", goal, "--help").out();
    String[] options = help.split("\n {2,6}(?=-)", -1);
    assertThat(options).hasSizeGreaterThan(2);
    for (String option : options) {
      assertThat(option.strip()).endsWith(".");
    }
    assertThat(help).doesNotContainPattern("\\bseeds[.:][a-z]");
  }
}
