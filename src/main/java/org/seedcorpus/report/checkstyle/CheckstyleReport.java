package org.seedcorpus.report.checkstyle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.xml.XmlWriter;
import org.seedcorpus.rule.Finding;

/** {@code checkstyle.xml}: what Jenkins, reviewdog and many others read. */
public final class CheckstyleReport implements Report {
  private final ReportOptions options;

  /** Takes how to report. */
  public CheckstyleReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(CheckResult result, Path directory) throws IOException {
    RuleCatalog catalogue = new RuleCatalog(result);
    Map<String, List<Finding>> files = new LinkedHashMap<>();
    result
        .findings()
        .forEach(
            finding ->
                files
                    .computeIfAbsent(finding.place().path(), path -> new ArrayList<>())
                    .add(finding));
    try (XmlWriter xml =
        new XmlWriter(directory.resolve("checkstyle.xml"), "checkstyle", "version", "8.0")) {
      for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
        xml.start("file", "name", options.path(file.getKey()));
        for (Finding finding : file.getValue()) {
          xml.empty(
              "error",
              "line",
              Integer.toString(finding.place().from().line()),
              "column",
              Integer.toString(finding.place().from().column()),
              "severity",
              finding.severity().id(),
              "message",
              catalogue.message(finding),
              "source",
              "seeds." + catalogue.rule(finding.rule()).family() + "." + finding.rule());
        }
        xml.end();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
