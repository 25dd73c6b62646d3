package org.seedcorpus.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.CheckRunner;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import org.seedcorpus.goal.QuarantineFolder;
import org.seedcorpus.goal.ReportStyle;
import org.seedcorpus.goal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seeds check}. */
@Command(
    name = "check",
    description =
        "Checks every seed that the index lists, or documents in JSON lines. Exit status: 0 if"
            + " all are well-formed, 1 if one is malformed, 2 if the check cannot run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  /** What needs a folder, by the names of the options. */
  private static final Set<String> OF_FOLDERS =
      Set.of(
          "--index",
          "--includes",
          "--excludes",
          "--since",
          "--baseline",
          "--allow",
          "--report-directory",
          "--report-language",
          "--single-file",
          "--max-seed-pages",
          "--source-url",
          "--previous",
          "--quarantine",
          "--continue-with-accepted");

  private static final List<String> OF_LINES = List.of("--fields", "--independent");

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private RuleArguments rules = new RuleArguments();
  @Mixin private ReportArguments reports = new ReportArguments();

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description =
          "Checks the documents in a file of JSON lines instead of a folder; - for standard"
              + " input. Findings are written to standard output as JSON lines.")
  private @Nullable String jsonl;

  @Option(
      names = "--fields",
      paramLabel = "NAME=FIELD",
      split = ",",
      description =
          "With --jsonl, the names that the documents have for text, bytes, id, headline,"
              + " source, language and encoding, such as text=body,id=url.")
  private List<String> fields = List.of();

  @Option(
      names = "--independent",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true",
      description =
          "With --jsonl, checks each document for itself: rules that compare documents do not"
              + " run, and memory does not grow with their number.")
  private boolean independent;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws GoalException, IOException, InterruptedException {
    return jsonl == null ? folder() : lines(jsonl);
  }

  private boolean isGiven(String option) {
    return spec != null && spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private int folder() throws GoalException {
    for (String option : OF_LINES) {
      if (isGiven(option)) {
        throw new GoalException(option + " needs --jsonl");
      }
    }
    boolean isReported = reports.reportDirectory() != null;
    ReportStyle style = reports.style();
    CheckConfiguration configuration =
        CheckConfiguration.of(rules, isReported ? style.maxSeedPages() : 0);
    FailurePolicy policy = reports.policy(rules.preset());
    ProjectPaths paths = rules.corpus().paths(reports.reportDirectory());
    QuarantineFolder quarantine =
        QuarantineFolder.of(
            paths, reports.quarantine(), reports.continueWithAccepted(), configuration.since());
    PrintStream out = streams.lines();
    CheckRunner runner = new CheckRunner(paths, configuration, new PrintedLog(out));
    CheckResult result = runner.check();
    Verdict verdict =
        isReported
            ? runner.report(result, policy, style, quarantine)
            : runner.tell(result, policy, style, quarantine);
    if (verdict.isMalformed()) {
      out.println(verdict.summary());
    }
    return verdict.isMalformed() ? Main.MALFORMED : Main.SOUND;
  }

  private int lines(String file) throws GoalException, IOException, InterruptedException {
    for (String option : OF_FOLDERS) {
      if (isGiven(option)) {
        throw new GoalException(option + " needs a folder; it has no meaning with --jsonl");
      }
    }
    if (rules.corpus().isGiven()) {
      throw new GoalException("check either a folder or --jsonl, not both at once");
    }
    rules.relax();
    FailurePolicy policy = reports.policy(rules.preset());
    JsonlCheck check =
        new JsonlCheck(
            CheckConfiguration.of(rules), DocumentFields.of(fields), policy, independent, streams);
    return check.run(file) ? Main.MALFORMED : Main.SOUND;
  }
}
