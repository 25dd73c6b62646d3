package org.seedcorpus.goal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.check.Timings;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.BuildServers;
import org.seedcorpus.report.IoReason;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.console.ConsoleReport;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.quarantine.Quarantine;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** One run of the check: opens the corpus, checks it, writes the reports, says what came out. */
public final class CheckRunner {
  private final ProjectPaths folders;
  private final CheckConfiguration configuration;
  private final GoalLog log;
  private final @Nullable Timings timings;

  /** Creates a run. */
  public CheckRunner(ProjectPaths folders, CheckConfiguration configuration, GoalLog log) {
    this.folders = folders;
    this.configuration = configuration;
    this.log = log;
    timings = log.isDebug() ? new Timings() : null;
  }

  /**
   * Writes the reports of a result and judges.
   *
   * @throws GoalException if a report cannot be written, or is incomplete although no seed is
   *     malformed
   */
  public Verdict report(
      CheckResult result, FailurePolicy policy, ReportStyle style, QuarantineFolder quarantine)
      throws GoalException {
    return judge(result, policy, style, quarantine, true);
  }

  /**
   * Judges a result without reports.
   *
   * @throws GoalException if the quarantine cannot be written
   */
  public Verdict tell(
      CheckResult result, FailurePolicy policy, ReportStyle style, QuarantineFolder quarantine)
      throws GoalException {
    return judge(result, policy, style, quarantine, false);
  }

  private Verdict judge(
      CheckResult result,
      FailurePolicy policy,
      ReportStyle style,
      QuarantineFolder quarantine,
      boolean isReported)
      throws GoalException {
    Quarantine seeds = Quarantine.of(result, policy.lowest());
    boolean goesOn = quarantine.isEnough() && seeds.isUsable();
    Severity failOn = goesOn ? null : policy.failOn(result);
    ReportModel model = ReportModel.of(result, options(failOn, style));
    List<String> failures;
    try {
      failures = isReported ? write(model) : List.of();
    } catch (IOException e) {
      throw new GoalException("cannot write the reports: " + e.getMessage(), e);
    }
    if (quarantine.folder() != null) {
      write(seeds, model, quarantine.folder());
    }
    String decision = goesOn ? "" : policy.decision(result, model.summary().failed(), log);
    Verdict verdict = tell(model, isReported ? shownReport() : "", decision);
    if (!verdict.isMalformed() && !failures.isEmpty()) {
      throw new GoalException(
          "reports are incomplete because of an error in the plugin; please report it: "
              + String.join("; ", failures));
    }
    return verdict;
  }

  /**
   * Writes the reports; logs which of them are incomplete.
   *
   * @return these
   */
  public List<String> write(ReportModel model) throws IOException {
    List<String> failures = ReportWriter.writeAll(model, folders.report(), timings);
    failures.forEach(failure -> log.error("cannot write all of " + failure));
    return failures;
  }

  private void write(Quarantine seeds, ReportModel model, Path folder) throws GoalException {
    try {
      seeds.write(model, folder);
    } catch (IOException e) {
      throw new GoalException("cannot write the quarantine: " + IoReason.of(e, folder), e);
    }
    log.info(
        "%s: %s seeds accepted; %s: %s rejected"
            .formatted(
                folders.shown(folder.resolve(Quarantine.ACCEPTED)),
                seeds.accepted().size(),
                folders.shown(folder.resolve(Quarantine.REJECTED)),
                seeds.rejected()));
  }

  /**
   * Checks, and neither reports nor judges.
   *
   * @throws GoalException if the check cannot run
   */
  public CheckResult check() throws GoalException {
    try {
      Corpus corpus = corpus();
      List<KnownFindings> known =
          List.of(configuration.known().allowed(corpus), configuration.known().baseline(corpus));
      return check(corpus, known, SeedVisitor.NONE);
    } catch (IOException e) {
      throw new GoalException("cannot check the seeds: " + IoReason.of(e, folders.corpus()), e);
    }
  }

  /**
   * Checks, and neither reports nor judges.
   *
   * @param visitor sees each seed while its text is there
   * @throws GoalException if the check is interrupted
   */
  CheckResult check(Corpus corpus, List<? extends KnownFindings> known, SeedVisitor visitor)
      throws IOException, GoalException {
    Predicate<String> changed =
        ChangedSeeds.of(corpus, configuration.since(), configuration.known(), log);
    try {
      Progress progress = new Progress(visitor, corpus.entries().size(), log, System::nanoTime);
      CheckResult result =
          checker(known).check(corpus, configuration.selection(), changed, progress);
      if (configuration.since() == null
          && result.seeds().isEmpty()
          && !corpus.entries().isEmpty()) {
        log.warn(
            "no seed was checked: %s and %s leave out all %s that the index lists"
                .formatted(
                    log.syntax().parameter("includes"),
                    log.syntax().parameter("excludes"),
                    corpus.entries().size()));
      }
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GoalException("interrupted", e);
    }
  }

  /** Returns a checker with the configured rules. */
  CorpusChecker checker(List<? extends KnownFindings> known) {
    return new CorpusChecker(
        Rules.all(configuration.ruleOptions()),
        configuration.options(),
        configuration.ruleOptions(),
        known,
        timings);
  }

  /**
   * Reads the index.
   *
   * @throws GoalException if it lies outside of the folder
   */
  Corpus corpus() throws IOException, GoalException {
    long begun = System.nanoTime();
    try {
      Corpus corpus = CorpusReader.read(folders.corpus(), configuration.index());
      Timings.phase(timings, "reading the index", begun);
      return corpus;
    } catch (IllegalArgumentException e) {
      throw new GoalException(e.getMessage(), e);
    }
  }

  private String shownReport() {
    return folders.shown(folders.report().resolve("index.html"));
  }

  /** Returns how to report a result. */
  public ReportOptions options(@Nullable Severity failOn, ReportStyle style) {
    return new ReportOptions(
        style.languages(),
        style.singleFile(),
        folders.prefix(),
        failOn,
        configuration.version(),
        style.maxSeedPages(),
        ProjectAddress.url(),
        style.sourceUri(),
        style.previous(),
        log.syntax(),
        folders.commandPrefix());
  }

  /** Tells the build server; Maven 4 puts a prefix before what goes through {@code System.out}. */
  private void tellServer(ReportModel model) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out)); // stays open
    try {
      BuildServers.tell(model, System.getenv(), out);
    } catch (IOException e) {
      log.warn("cannot write the summary for GitHub Actions: " + e.getMessage());
    }
  }

  private Verdict tell(ReportModel model, String report, String decision) {
    ConsoleReport lines = new ConsoleReport(model, folders.shownPrefix(), report, terminal());
    for (ConsoleReport.Line line : lines.lines()) {
      switch (line.severity()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case INFO -> log.info(line.text());
      }
    }
    if (timings != null) {
      timings.lines().forEach(log::debug);
    }
    tellServer(model);
    String summary = lines.summary() + decision;
    if (!model.summary().failed()) {
      log.info(summary);
    }
    return new Verdict(model.summary().failed(), summary);
  }

  /** The charset of standard output: a property since Java 19, before that of the console only. */
  private static Charset terminal() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
  }
}
