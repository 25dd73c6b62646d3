package org.seedcorpus.report.checkstyle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.xml.XmlWriter;
import org.seedcorpus.rule.Location.Point;

/** {@code checkstyle.xml}: what Jenkins, reviewdog and many others read. */
public final class CheckstyleReport implements Report {
  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    Map<String, List<ReportedFinding>> files = new LinkedHashMap<>();
    model
        .findings()
        .forEach(
            finding ->
                files
                    .computeIfAbsent(finding.place().path(), path -> new ArrayList<>())
                    .add(finding));
    try (XmlWriter xml =
        new XmlWriter(directory.resolve("checkstyle.xml"), "checkstyle", "version", "8.0")) {
      for (Map.Entry<String, List<ReportedFinding>> file : files.entrySet()) {
        xml.start("file", "name", model.options().path(file.getKey()));
        for (ReportedFinding finding : file.getValue()) {
          Point from = finding.place().from();
          xml.empty(
              "error",
              "line",
              Integer.toString(from.line()),
              "column",
              Integer.toString(from.column()),
              "severity",
              finding.severity().id(),
              "message",
              finding.message(),
              "source",
              "seeds." + finding.rule().family() + "." + finding.finding().rule());
        }
        xml.end();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
