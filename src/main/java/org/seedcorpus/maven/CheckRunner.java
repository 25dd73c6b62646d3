package org.seedcorpus.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.BuildServers;
import org.seedcorpus.report.IoReason;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.console.ConsoleReport;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** One run of the check: opens the corpus, checks it, writes the reports, says what came out. */
final class CheckRunner {
  private final ProjectPaths folders;
  private final CheckConfiguration configuration;
  private final Log log;

  CheckRunner(ProjectPaths folders, CheckConfiguration configuration, Log log) {
    this.folders = folders;
    this.configuration = configuration;
    this.log = log;
  }

  /**
   * Checks the seeds, writes the reports and judges.
   *
   * @throws MojoFailureException if the policy says so
   * @throws MojoExecutionException if the check cannot run, or a report is incomplete
   */
  void checkAndReport(FailurePolicy policy, ReportStyle style)
      throws MojoExecutionException, MojoFailureException {
    CheckResult result = check();
    ReportModel model = ReportModel.of(result, options(policy.failOn(result), style));
    List<String> failures;
    try {
      failures = write(model);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e.getMessage(), e);
    }
    tell(model);
    if (!failures.isEmpty()) {
      throw new MojoExecutionException(
          "reports are incomplete because of an error in the plugin; please report it: "
              + String.join("; ", failures));
    }
  }

  /**
   * Writes the reports; logs which of them are incomplete.
   *
   * @return these
   */
  List<String> write(ReportModel model) throws IOException {
    List<String> failures = ReportWriter.writeAll(model, folders.report());
    failures.forEach(failure -> log.error("cannot write all of " + failure));
    return failures;
  }

  /**
   * Checks, and neither reports nor judges.
   *
   * @throws MojoExecutionException if the check cannot run
   */
  CheckResult check() throws MojoExecutionException {
    try {
      Corpus corpus = corpus();
      List<KnownFindings> known =
          List.of(configuration.known().allowed(corpus), configuration.known().baseline(corpus));
      return check(corpus, known, SeedVisitor.NONE);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot check the seeds: " + IoReason.of(e, folders.corpus()), e);
    }
  }

  /**
   * Checks, and neither reports nor judges.
   *
   * @param visitor sees each seed while its text is there
   * @throws MojoExecutionException if the check is interrupted
   */
  CheckResult check(Corpus corpus, List<? extends KnownFindings> known, SeedVisitor visitor)
      throws IOException, MojoExecutionException {
    try {
      return checker(known).check(corpus, configuration.selection(), visitor);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  /** Returns a checker with the configured rules. */
  CorpusChecker checker(List<? extends KnownFindings> known) {
    return new CorpusChecker(
        Rules.all(configuration.ruleOptions()),
        configuration.options(),
        configuration.ruleOptions(),
        known);
  }

  /**
   * Reads the index.
   *
   * @throws MojoExecutionException if it lies outside of the folder
   */
  Corpus corpus() throws IOException, MojoExecutionException {
    try {
      return CorpusReader.read(folders.corpus(), configuration.index());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private String prefix() {
    String shown = folders.shown(folders.corpus());
    return shown.isEmpty() ? "" : shown + "/";
  }

  /** Returns how to report a result. */
  ReportOptions options(@Nullable Severity failOn, ReportStyle style) {
    return new ReportOptions(
        style.language(),
        style.singleFile(),
        folders.prefix(),
        failOn,
        configuration.version(),
        ReportOptions.MAX_SEED_PAGES,
        "",
        style.sourceUri(),
        style.previous());
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

  private void tell(ReportModel model) throws MojoFailureException {
    String report = folders.shown(folders.report().resolve("index.html"));
    ConsoleReport lines = new ConsoleReport(model, prefix(), report, terminal());
    for (ConsoleReport.Line line : lines.lines()) {
      switch (line.severity()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case INFO -> log.info(line.text());
      }
    }
    tellServer(model);
    if (model.summary().failed()) {
      throw new MojoFailureException(lines.summary());
    }
    log.info(lines.summary());
  }

  /** The charset of standard output: a property since Java 19, before that of the console only. */
  private static Charset terminal() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
  }
}
