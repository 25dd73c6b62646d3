package org.seedcorpus.report.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How whoever runs the check writes goals and parameters. Texts have the words of Maven, {@code mvn
 * seeds:fix -Dseeds.only=ID}; {@link #text} puts them into those of the runner.
 */
public enum CommandSyntax {
  /** Goals of the plugin, and properties. */
  MAVEN,
  /** Subcommands of {@code seeds}, and their options. */
  COMMAND;

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
  private static final Pattern VERIFY = Pattern.compile("\\bmvn verify\\b");
  private static final Pattern GOAL = Pattern.compile("(?:the goal |mvn )?\\bseeds:([a-z]+)");
  private static final Pattern PROPERTY =
      Pattern.compile("(?:-D|(?<![/\\w]))seeds\\.(?!txt\\b|md\\b)([a-z][A-Za-z]*)");

  /** Returns the name of a parameter: {@code seeds.failOn} or {@code --fail-on}. */
  public String parameter(String name) {
    return this == MAVEN ? "seeds." + name : option(name);
  }

  /** Returns a text that has the words of Maven in those of the runner. */
  public String text(String text) {
    if (this == MAVEN) {
      return text;
    }
    String checked = VERIFY.matcher(text).replaceAll("seeds check");
    String options =
        PROPERTY
            .matcher(checked)
            .replaceAll(name -> Matcher.quoteReplacement(option(name.group(1))));
    return GOAL.matcher(options).replaceAll("seeds $1");
  }

  private static String option(String parameter) {
    return "--"
        + CAPITAL
            .matcher(parameter)
            .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
  }
}
