package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.seedcorpus.check.Result;

/** All reports of a result. */
public final class Reports {
  private Reports() {}

  /** Returns one report a format. */
  public static List<Report> all(ReportOptions options) {
    return List.of(
        new HtmlReport(options),
        new SarifReport(options),
        new JsonReport(options),
        new JUnitReport(options),
        new CheckstyleReport(options),
        new CodeQualityReport(options));
  }

  /**
   * Writes all reports; what was in the folder gives way when, and only when, all are written.
   *
   * @throws IOException if a report cannot be written, or the folder holds anything that is no
   *     report, or the seeds; then it is as it was
   */
  public static void writeAll(Result result, ReportOptions options, Path reportDirectory)
      throws IOException {
    ReportDirectory directory = new ReportDirectory(reportDirectory, result.corpus().directory());
    Path fresh = directory.open();
    try {
      for (Report report : all(options)) {
        report.write(result, fresh);
      }
      directory.replaceBy(fresh);
    } finally {
      ReportDirectory.delete(fresh);
    }
  }
}
