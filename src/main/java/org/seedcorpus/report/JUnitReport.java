package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.check.Result;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * {@code TEST-seeds.xml}: a test case a seed, in the format of Surefire's reports. A seed that
 * fails the build is a failed test; what else was found is the test's output.
 */
public final class JUnitReport implements Report {
  private final ReportOptions options;

  /** Takes how to report. */
  public JUnitReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(Result result, Path directory) throws IOException {
    Catalogue catalogue = new Catalogue(result);
    Map<String, List<Finding>> cases = new LinkedHashMap<>();
    cases.put(result.corpus().indexName(), result.others());
    for (SeedResult seed : result.seeds()) {
      cases.merge(seed.entry().path(), seed.findings(), JUnitReport::joined);
    }
    long failures = cases.values().stream().filter(found -> !failing(found).isEmpty()).count();
    try (XmlFile xml =
        new XmlFile(
            directory.resolve("TEST-seeds.xml"),
            "testsuite",
            "name",
            "seeds",
            "time",
            "0",
            "tests",
            Integer.toString(cases.size()),
            "errors",
            "0",
            "skipped",
            "0",
            "failures",
            Long.toString(failures))) {
      for (Map.Entry<String, List<Finding>> one : cases.entrySet()) {
        testCase(xml, one.getKey(), one.getValue(), catalogue);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static List<Finding> joined(List<Finding> some, List<Finding> more) {
    List<Finding> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private List<Finding> failing(List<Finding> findings) {
    Severity failOn = options.failOn();
    return failOn == null
        ? List.of()
        : findings.stream().filter(finding -> finding.severity().isAtLeast(failOn)).toList();
  }

  private void testCase(XmlFile xml, String path, List<Finding> found, Catalogue catalogue)
      throws XMLStreamException {
    xml.start("testcase", "name", options.path(path), "classname", "seeds", "time", "0");
    List<Finding> failing = failing(found);
    if (!failing.isEmpty()) {
      Finding first = failing.get(0);
      xml.start("failure", "message", catalogue.message(first), "type", first.rule());
      xml.text(lines(failing, catalogue));
      xml.end();
    }
    List<Finding> rest = found.stream().filter(finding -> !failing.contains(finding)).toList();
    if (!rest.isEmpty()) {
      xml.start("system-out");
      xml.text(lines(rest, catalogue));
      xml.end();
    }
    xml.end();
  }

  private String lines(List<Finding> findings, Catalogue catalogue) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      Place place = finding.place();
      lines
          .append(options.path(place.path()))
          .append(place.isFile() ? "" : ":" + place.from().line() + ":" + place.from().column())
          .append(": ")
          .append(finding.severity().id())
          .append(' ')
          .append(finding.rule())
          .append(": ")
          .append(catalogue.message(finding))
          .append('\n');
    }
    return lines.toString();
  }
}
