package org.seedcorpus.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
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
import org.seedcorpus.report.BuildServers;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.console.ConsoleReport;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
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
    ReportModel model = ReportModel.of(result(), options());
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
      throw new MojoExecutionException("cannot check the seeds: " + e.getMessage(), e);
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
