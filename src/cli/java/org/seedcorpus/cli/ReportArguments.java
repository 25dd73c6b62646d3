package org.seedcorpus.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.Preset;
import org.seedcorpus.goal.ReportStyle;
import org.seedcorpus.goal.SourceLinks;
import picocli.CommandLine.Option;

/** What makes seeds malformed, and where it is reported. */
final class ReportArguments {
  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private @Nullable String failOn;

  @Option(names = "--max-errors", paramLabel = "N", defaultValue = "0")
  private int maxErrors;

  @Option(names = "--max-warnings", paramLabel = "N", defaultValue = "-1")
  private int maxWarnings = -1;

  @Option(
      names = "--report-directory",
      paramLabel = "DIR",
      description =
          "The folder to write the reports to. Reports of an earlier run are replaced."
              + " Without it, none are written.")
  private @Nullable File reportDirectory;

  @Option(names = "--report-language", paramLabel = "TAG")
  private @Nullable String reportLanguage;

  @Option(
      names = "--single-file",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true")
  private boolean singleFile;

  @Option(names = "--max-seed-pages", paramLabel = "N", defaultValue = "500")
  private int maxSeedPages = 500;

  @Option(names = "--source-url", paramLabel = "URL")
  private @Nullable String sourceUrl;

  @Option(names = "--previous", paramLabel = "FILE")
  private @Nullable File previous;

  @Option(names = "--quarantine", paramLabel = "DIR")
  private @Nullable File quarantine;

  @Option(
      names = "--continue-with-accepted",
      arity = "0..1",
      paramLabel = "true|false",
      fallbackValue = "true")
  private boolean continueWithAccepted;

  @Nullable File reportDirectory() {
    return reportDirectory;
  }

  @Nullable File quarantine() {
    return quarantine;
  }

  boolean continueWithAccepted() {
    return continueWithAccepted;
  }

  /** Returns what makes seeds malformed. */
  FailurePolicy policy(String preset) throws GoalException {
    return FailurePolicy.of(Preset.of(preset), failOn, maxErrors, maxWarnings);
  }

  /** Returns how the HTML report looks. */
  ReportStyle style() throws GoalException {
    Path earlier = previous == null ? null : previous.toPath().toAbsolutePath().normalize();
    return new ReportStyle(
        CheckConfiguration.reportLanguages(reportLanguage, Locale.getDefault(), singleFile),
        singleFile,
        ReportStyle.pages(maxSeedPages),
        SourceLinks.of(sourceUrl, System.getenv(), null),
        ReportStyle.previous(earlier));
  }
}
