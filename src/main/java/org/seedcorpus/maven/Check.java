package org.seedcorpus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.Checker;
import org.seedcorpus.check.Result;
import org.seedcorpus.check.RuleFailure;
import org.seedcorpus.check.SeedReader;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.report.ConsoleLines;
import org.seedcorpus.report.ReportOptions;
import org.seedcorpus.report.Reports;
import org.seedcorpus.report.Verdict;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Decoding;

/** One run of the check: opens the corpus, checks it, writes the reports, says what came out. */
final class Check {
  private final Folders folders;
  private final Settings settings;
  private final Log log;
  private final boolean debug;

  /**
   * @param debug whether to tell where rules kept silent, and why
   */
  Check(Folders folders, Settings settings, Log log, boolean debug) {
    this.folders = folders;
    this.settings = settings;
    this.log = log;
    this.debug = debug;
  }

  /**
   * Runs it.
   *
   * @throws MojoFailureException if a seed or the index is at least as bad as fails the build
   * @throws MojoExecutionException if the check cannot run
   */
  void run() throws MojoExecutionException, MojoFailureException {
    Result result = result();
    ReportOptions options = options(result.corpus());
    try {
      Reports.writeAll(result, options, folders.report());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e.getMessage(), e);
    }
    tell(result, options);
  }

  private Result result() throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(folders.corpus())) {
      throw new MojoFailureException(
          "there is no folder %s; set seeds.directory to the folder that holds %s"
              .formatted(folders.shown(folders.corpus()), settings.index()));
    }
    try {
      Corpus corpus = Corpus.open(folders.corpus(), settings.index());
      return new Checker(Rules.all(ruleOptions()), settings.options()).check(corpus);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot check the seeds: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (RuleFailure e) {
      throw new MojoExecutionException(
          e.getMessage() + "; please report it, and set the rule to off until it is mended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private RuleOptions ruleOptions() {
    String prefix = prefix();
    return debug
        ? settings.ruleOptions().telling(one -> log.info(ConsoleLines.line(prefix, one)))
        : settings.ruleOptions();
  }

  private String prefix() {
    String shown = folders.shown(folders.corpus());
    return shown.isEmpty() ? "" : shown + "/";
  }

  private ReportOptions options(Corpus corpus) {
    SeedReader reader = new SeedReader(settings.options().language());
    return new ReportOptions(
        Locale.ENGLISH,
        false,
        folders.prefix(),
        settings.failOn().orElse(null),
        settings.version(),
        entry -> text(corpus, reader, entry));
  }

  private @Nullable Decoding text(Corpus corpus, SeedReader reader, Entry entry)
      throws IOException {
    SeedFile file = corpus.fileOf(entry, settings.options().maxSeedSize());
    return file instanceof SeedFile.Present present
        ? reader.read(entry, Files.readAllBytes(present.file())).decoding()
        : null;
  }

  private void tell(Result result, ReportOptions options) throws MojoFailureException {
    ConsoleLines lines =
        new ConsoleLines(result, prefix(), folders.shown(folders.report().resolve("index.html")));
    for (ConsoleLines.Line line : lines.lines()) {
      switch (line.severity()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case INFO -> log.info(line.text());
      }
    }
    Verdict verdict = Verdict.of(result, options.failOn());
    if (verdict.failed()) {
      throw new MojoFailureException(lines.summary(verdict));
    }
    log.info(lines.summary(verdict));
  }
}
