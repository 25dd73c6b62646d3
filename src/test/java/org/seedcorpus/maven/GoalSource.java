package org.seedcorpus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The goals as their sources declare them: Maven’s annotations are not there at run time. */
record GoalSource(String name, List<Parameter> parameters) {
  private static final Path FOLDER = Path.of("src/main/java/org/seedcorpus/maven");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*@Parameter(\\([^;]*?\\))?\\s+private [^;=]*?(\\w+)( = [^;]*)?;",
          Pattern.DOTALL);
  private static final Pattern PROPERTY = Pattern.compile("property = \"([^\"]+)\"");
  private static final Pattern DEFAULT = Pattern.compile("defaultValue = \"([^\"]*)\"");

  /** A parameter; property and default value may be empty. */
  record Parameter(String name, String property, String defaultValue, String description) {}

  /** Returns the goals by name. */
  static Map<String, GoalSource> all() throws IOException {
    Map<String, GoalSource> goals = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(one -> one.toString().endsWith("Mojo.java")).toList()) {
        String text = Files.readString(file);
        Matcher goal = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"").matcher(text);
        if (goal.find()) {
          goals.put(goal.group(1), new GoalSource(goal.group(1), parameters(text)));
        }
      }
    }
    return goals;
  }

  private static List<Parameter> parameters(String text) throws IOException {
    List<Parameter> all = new ArrayList<>();
    Matcher above = Pattern.compile("class \\w+ extends (\\w+Parameters)").matcher(text);
    if (above.find()) {
      all.addAll(parameters(Files.readString(FOLDER.resolve(above.group(1) + ".java"))));
    }
    Matcher parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      String options = parameter.group(2) == null ? "" : parameter.group(2);
      all.add(
          new Parameter(
              parameter.group(3),
              first(PROPERTY, options),
              first(DEFAULT, options),
              plain(parameter.group(1))));
    }
    return all;
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
        .replaceAll("</?code>", "`")
        .replace("&#47;", "/")
        .strip();
  }
}
