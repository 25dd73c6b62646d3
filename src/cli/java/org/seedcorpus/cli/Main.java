package org.seedcorpus.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.report.model.CommandSyntax;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command. */
@Command(
    name = "seeds",
    description = "Checks a corpus of text files, as the Maven plugin of the same name does.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {
  /** The exit status if everything is well-formed, or was done. */
  static final int SOUND = 0;

  /** The exit status if something is malformed. */
  static final int MALFORMED = 1;

  /** The exit status if the command cannot run. */
  static final int CANNOT_RUN = 2;

  private final PrintStream errors;

  private Main(Streams streams) {
    errors = streams.errors();
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    if (arguments.length > 1 && arguments[0].equals("check")) {
      Warmup.begin();
    }
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs the command; returns its exit status. */
  static int run(Streams streams, String... arguments) {
    Main main = new Main(streams);
    CommandLine line = new CommandLine(main);
    // Making one takes a tenth of a second: the others are made only to be listed.
    Map<String, Supplier<Object>> commands = commands(streams);
    String first = arguments.length == 0 ? "" : arguments[0];
    for (Map.Entry<String, Supplier<Object>> command : commands.entrySet()) {
      if (command.getKey().equals(first) || !commands.containsKey(first)) {
        line.addSubcommand(command.getValue().get());
      }
    }
    line.setOut(new PrintWriter(streams.out(), true, streams.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler(main::misused)
        .setExecutionExceptionHandler(main::cannotRun)
        .setExecutionStrategy(Main::execute);
    return line.execute(Arrays.stream(arguments).map(OptionNames::argument).toArray(String[]::new));
  }

  private static Map<String, Supplier<Object>> commands(Streams streams) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(streams));
    commands.put("fix", () -> new FixCommand(streams));
    commands.put("baseline", () -> new BaselineCommand(streams));
    commands.put("index", () -> new IndexCommand(streams));
    commands.put("rules", () -> new RulesCommand(streams));
    return commands;
  }

  /** Without a subcommand there is nothing to run. */
  @Override
  public void run() {
    throw new IllegalStateException("no subcommand");
  }

  private static int execute(ParseResult parsed) {
    for (ParseResult one = parsed; ; one = one.subcommand()) {
      if (one.isUsageHelpRequested()) {
        ParameterHelp.describe(one.commandSpec());
      }
      if (one.subcommand() == null) {
        if (one == parsed && !one.isUsageHelpRequested() && !one.isVersionHelpRequested()) {
          throw new ParameterException(
              one.commandSpec().commandLine(), "name one of check, fix, index, baseline, rules");
        }
        return new RunLast().execute(parsed);
      }
    }
  }

  private int misused(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    errors.println("seeds: " + e.getMessage());
    errors.println("“%s --help” lists the options".formatted(command));
    return CANNOT_RUN;
  }

  private int cannotRun(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof GoalException || e instanceof IOException) {
      errors.println("seeds: " + CommandSyntax.COMMAND.text(String.valueOf(e.getMessage())));
    } else {
      errors.println("seeds: an error in the command; please report it");
      e.printStackTrace(errors);
    }
    return CANNOT_RUN;
  }
}
