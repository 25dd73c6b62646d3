package org.seedcorpus.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the command writes what the plugin calls by other names: {@code --fail-on}, failOn. */
final class Spelling {
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
  private static final Pattern PROPERTY = Pattern.compile("\\bseeds\\.([a-z][A-Za-z]*)");
  private static final Pattern GOAL = Pattern.compile("(?:the goal )?\\bseeds:([a-z]+)");

  private Spelling() {}

  /** Returns the option of a parameter of the plugin. */
  static String option(String parameter) {
    return "--"
        + CAPITAL
            .matcher(parameter)
            .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
  }

  /** Returns the parameter of the plugin that an option stands for. */
  static String parameter(String option) {
    return Pattern.compile("-([a-z])")
        .matcher(option.replaceFirst("^--", ""))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  /** Returns an argument with the name of its option as the command writes it. */
  static String argument(String argument) {
    if (!argument.startsWith("--")) {
      return argument;
    }
    int equals = argument.indexOf('=');
    int end = equals < 0 ? argument.length() : equals;
    return option(argument.substring(2, end)) + argument.substring(end);
  }

  /** Returns a message of the plugin with the names that the command has for goals and options. */
  static String message(String message) {
    String options =
        PROPERTY
            .matcher(message)
            .replaceAll(name -> Matcher.quoteReplacement(option(name.group(1))));
    return GOAL.matcher(options).replaceAll("seeds $1");
  }
}
