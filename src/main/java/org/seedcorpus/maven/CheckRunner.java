package org.seedcorpus.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.IoReason;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.console.ConsoleReport;
import org.seedcorpus.report.github.GitHubActions;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rules.Rules;

/** One run of the check: opens the corpus, checks it, writes the reports, says what came out. */
final class CheckRunner {
  private final ProjectPaths folders;
  private final CheckConfiguration settings;
  private final Locale reportLanguage;
  private final boolean singleFile;
  private final Log log;

  CheckRunner(
      ProjectPaths folders,
      CheckConfiguration settings,
      Locale reportLanguage,
      boolean singleFile,
      Log log) {
    this.folders = folders;
    this.settings = settings;
    this.reportLanguage = reportLanguage;
    this.singleFile = singleFile;
    this.log = log;
  }

  /**
   * Runs it.
   *
   * @throws MojoFailureException if a seed or the index is at least as bad as fails the build
   * @throws MojoExecutionException if the check cannot run, or a report is incomplete
   */
  void run() throws MojoExecutionException, MojoFailureException {
    CheckResult result = result();
    ReportOptions options = options();
    List<String> failures;
    try {
      failures = write(result, options);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e.getMessage(), e);
    }
    tell(result, options);
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
  List<String> write(CheckResult result, ReportOptions options) throws IOException {
    List<String> failures = ReportWriter.writeAll(result, options, folders.report());
    failures.forEach(failure -> log.error("cannot write all of " + failure));
    return failures;
  }

  /**
   * Checks, and neither reports nor judges.
   *
   * @throws MojoFailureException if there is no folder to check
   * @throws MojoExecutionException if the check cannot run
   */
  CheckResult result() throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(folders.corpus())) {
      throw new MojoFailureException(
          "there is no folder %s; set seeds.directory to the folder that holds %s"
              .formatted(folders.shown(folders.corpus()), settings.index()));
    }
    try {
      Corpus corpus = CorpusReader.read(folders.corpus(), settings.index());
      return new CorpusChecker(Rules.all(settings.ruleOptions()), settings.options()).check(corpus);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot check the seeds: " + IoReason.of(e, folders.corpus()), e);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private String prefix() {
    String shown = folders.shown(folders.corpus());
    return shown.isEmpty() ? "" : shown + "/";
  }

  /** Returns how to report a result. */
  ReportOptions options() {
    return new ReportOptions(
        reportLanguage,
        singleFile,
        folders.prefix(),
        settings.failOn().orElse(null),
        settings.version());
  }

  /** Tells GitHub’s runner; Maven 4 puts a prefix before what goes through {@code System.out}. */
  private void tellGitHub(CheckResult result, ReportOptions options) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out)); // stays open
    try {
      new GitHubActions(result, options).tell(System.getenv(), out);
    } catch (IOException e) {
      log.warn("cannot write the summary for GitHub Actions: " + e.getMessage());
    }
  }

  private void tell(CheckResult result, ReportOptions options) throws MojoFailureException {
    ConsoleReport lines =
        new ConsoleReport(result, prefix(), folders.shown(folders.report().resolve("index.html")));
    for (ConsoleReport.Line line : lines.lines()) {
      switch (line.severity()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case INFO -> log.info(line.text());
      }
    }
    tellGitHub(result, options);
    Summary verdict = Summary.of(result, options.failOn());
    if (verdict.failed()) {
      throw new MojoFailureException(lines.summary(verdict));
    }
    log.info(lines.summary(verdict));
  }
}
