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
   * Writes all reports; then, and only then, they replace what was in the folder.
   *
   * @return the formats that an error of the plugin left out or incomplete, each with the reason
   * @throws IOException if a report cannot be written, or the folder holds anything that is no
   *     report, or the seeds; then it is as it was
   */
  public static List<String> writeAll(Result result, ReportOptions options, Path reportDirectory)
      throws IOException {
    ReportDirectory directory = new ReportDirectory(reportDirectory, result.corpus().directory());
    Path fresh = directory.open();
    try {
      List<String> failures = writeAll(all(options), result, fresh);
      directory.replaceBy(fresh);
      return failures;
    } finally {
      ReportDirectory.delete(fresh);
    }
  }

  static List<String> writeAll(List<Report> reports, Result result, Path folder)
      throws IOException {
    Attempts formats = new Attempts();
    for (Report report : reports) {
      formats.write(report.getClass().getSimpleName(), () -> report.write(result, folder));
    }
    return formats.failures();
  }
}
