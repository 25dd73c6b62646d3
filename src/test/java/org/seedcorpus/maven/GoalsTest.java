package org.seedcorpus.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the help and the documentation say of goals and parameters is what there is. */
class GoalsTest {
  private static final Path DOCS = Path.of("docs/goals.md");
  private static final Pattern GOAL = Pattern.compile("(?<![\\w-])seeds:([a-z]+)");
  private static final Pattern PROPERTY =
      Pattern.compile("(?<![\\w./-])(?:-D)?seeds\\.([a-z][A-Za-z]*)(?![\\w/(]|\\.[a-z])");

  /** Goals that plugins of Maven generate. */
  private static final Set<String> GENERATED = Set.of("help");

  private static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
    for (String folder :
        List.of(
            "docs", "src/main/resources/org/seedcorpus/rules", "src/main/java/org/seedcorpus")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(md|java|properties)"))
            .forEach(texts::add);
      }
    }
    return texts;
  }

  @Test
  void everyGoalThatIsNamedExists() throws IOException {
    Set<String> goals = new TreeSet<>(GoalSource.all().keySet());
    goals.addAll(GENERATED);
    assertThat(goals).hasSize(7);
    for (Path file : texts()) {
      Matcher goal = GOAL.matcher(Files.readString(file));
      while (goal.find()) {
        assertThat(goals).as(file.toString()).contains(goal.group(1));
      }
    }
  }

  @Test
  void everyParameterThatIsNamedExists() throws IOException {
    Set<String> properties =
        GoalSource.all().values().stream()
            .flatMap(goal -> goal.parameters().stream())
            .map(GoalSource.Parameter::property)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Path file : texts()) {
      Matcher property = PROPERTY.matcher(Files.readString(file));
      while (property.find()) {
        assertThat(properties).as(file.toString()).contains("seeds." + property.group(1));
      }
    }
  }

  @Test
  void everyParameterHasAPropertyOfItsName() throws IOException {
    for (GoalSource goal : GoalSource.all().values()) {
      assertThat(goal.parameters()).as(goal.name()).isNotEmpty();
      for (GoalSource.Parameter parameter : goal.parameters()) {
        assertThat(parameter.description()).as(parameter.name()).endsWith(".");
        if (!Set.of("rules", "ruleSeverities", "rule", "outputDirectory")
            .contains(parameter.name())) {
          assertThat(parameter.property()).isEqualTo("seeds." + parameter.name());
        }
      }
    }
  }

  /** The tables of docs/goals.md are made of the sources; {@code -Dreadme.update} writes them. */
  @Test
  void tablesOfParametersAreUpToDate() throws IOException {
    String text = Files.readString(DOCS);
    String updated = text;
    for (GoalSource goal : GoalSource.all().values()) {
      String start = "<!-- parameters of " + goal.name() + " -->\n";
      String end = "<!-- /parameters -->";
      int from = updated.indexOf(start);
      assertThat(from).as(goal.name()).isNotNegative();
      from += start.length();
      updated =
          updated.substring(0, from) + table(goal) + updated.substring(updated.indexOf(end, from));
    }
    if (System.getProperty("readme.update") != null) {
      Files.writeString(DOCS, updated);
    } else {
      assertThat(text).isEqualTo(updated);
    }
  }

  private static String table(GoalSource goal) {
    StringBuilder table =
        new StringBuilder("| Parameter | Property | Default | Description |\n|---|---|---|---|\n");
    for (GoalSource.Parameter one : goal.parameters()) {
      table.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  one.name(), code(one.property()), code(one.defaultValue()), one.description()));
    }
    return table.toString();
  }

  private static String code(String text) {
    return text.isEmpty() ? "–" : "`" + text + "`";
  }
}
