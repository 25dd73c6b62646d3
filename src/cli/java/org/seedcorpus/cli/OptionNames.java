package org.seedcorpus.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.seedcorpus.report.model.CommandSyntax;

/** The names of options and of the plugin's parameters: {@code --fail-on}, failOn. */
final class OptionNames {
  private OptionNames() {}

  /** Returns the option of a parameter of the plugin. */
  static String option(String parameter) {
    return CommandSyntax.COMMAND.parameter(parameter);
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
}
