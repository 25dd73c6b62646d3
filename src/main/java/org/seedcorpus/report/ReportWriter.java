package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.Timings;
import org.seedcorpus.report.checkstyle.CheckstyleReport;
import org.seedcorpus.report.gitlab.CodeQualityReport;
import org.seedcorpus.report.html.HtmlReport;
import org.seedcorpus.report.json.JsonReport;
import org.seedcorpus.report.junit.JUnitReport;
import org.seedcorpus.report.model.Attempts;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.reviewdog.ReviewdogReport;
import org.seedcorpus.report.sarif.SarifReport;

/** All reports of a result. */
public final class ReportWriter {
  private ReportWriter() {}

  /** Returns one report a format. */
  public static List<Report> all() {
    return List.of(
        new HtmlReport(),
        new SarifReport(),
        new JsonReport(),
        new JUnitReport(),
        new CheckstyleReport(),
        new CodeQualityReport(),
        new ReviewdogReport());
  }

  /**
   * Writes all reports of a result.
   *
   * @see #writeAll(ReportModel, Path)
   */
  public static List<String> writeAll(
      CheckResult result, ReportOptions options, Path reportDirectory) throws IOException {
    return writeAll(ReportModel.of(result, options), reportDirectory);
  }

  /**
   * Writes all reports; then, and only then, they replace what was in the folder.
   *
   * @return the formats that an error of the plugin left out or incomplete, each with the reason
   * @throws IOException if a report cannot be written, or the folder holds anything that is not a
   *     report, or the seeds; then it is as it was
   */
  public static List<String> writeAll(ReportModel model, Path reportDirectory) throws IOException {
    return writeAll(model, reportDirectory, null);
  }

  /**
   * Writes all reports of a result.
   *
   * @param timings how long each format takes; null if nobody asks
   * @see #writeAll(ReportModel, Path)
   */
  public static List<String> writeAll(
      ReportModel model, Path reportDirectory, @Nullable Timings timings) throws IOException {
    return replace(all(), model, reportDirectory, timings);
  }

  static List<String> replace(
      List<Report> reports, ReportModel model, Path reportDirectory, @Nullable Timings timings)
      throws IOException {
    try (OutputDirectory directory =
        OutputDirectory.open(reportDirectory, model.result().corpus().directory())) {
      List<String> failures = writeAll(reports, model, directory.fresh(), timings);
      directory.replace();
      return failures;
    } catch (IOException e) {
      throw new IOException(IoReason.of(e, reportDirectory), e);
    }
  }

  static List<String> writeAll(
      List<Report> reports, ReportModel model, Path folder, @Nullable Timings timings)
      throws IOException {
    Attempts formats = new Attempts();
    for (Report report : reports) {
      String name = report.getClass().getSimpleName();
      long begun = System.nanoTime();
      formats.write(name, () -> report.write(model, folder));
      Timings.phase(timings, name, begun);
    }
    return formats.failures();
  }
}
