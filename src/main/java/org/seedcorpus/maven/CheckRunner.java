package org.seedcorpus.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
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
import org.seedcorpus.report.quarantine.Quarantine;
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
   * Writes the reports of a result and judges.
   *
   * @throws MojoFailureException if the policy says so
   * @throws MojoExecutionException if the check cannot run, or a report is incomplete
   */
  void report(
      CheckResult result, FailurePolicy policy, ReportStyle style, QuarantineFolder quarantine)
      throws MojoExecutionException, MojoFailureException {
    Quarantine seeds = Quarantine.of(result, policy.lowest());
    boolean goesOn = quarantine.isEnough() && seeds.isUsable();
    Severity failOn = goesOn ? null : policy.failOn(result);
    ReportModel model = ReportModel.of(result, options(failOn, style));
    List<String> failures;
    try {
      failures = write(model);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e.getMessage(), e);
    }
    if (quarantine.folder() != null) {
      write(seeds, model, quarantine.folder());
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

  private void write(Quarantine seeds, ReportModel model, Path folder)
      throws MojoExecutionException {
    try {
      seeds.write(model, folder);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the quarantine: " + IoReason.of(e, folder), e);
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
    Predicate<String> changed =
        ChangedSeeds.of(corpus, configuration.since(), configuration.known(), log);
    try {
      return checker(known).check(corpus, configuration.selection(), changed, visitor);
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
        style.maxSeedPages(),
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
