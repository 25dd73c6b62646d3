package org.seedcorpus.report.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.xml.XmlWriter;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
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
  public void write(CheckResult result, Path directory) throws IOException {
    RuleCatalog catalogue = new RuleCatalog(result);
    Map<String, List<Finding>> cases = new LinkedHashMap<>();
    cases.put(name(result.corpus().indexName()), result.others());
    for (SeedResult seed : result.seeds()) {
      cases.merge(name(seed.entry().path()), seed.findings(), JUnitReport::joined);
    }
    long failures =
        cases.values().stream().filter(found -> found.stream().anyMatch(this::fails)).count();
    try (XmlWriter xml =
        new XmlWriter(
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

  /** The path as XML can hold it: that is what must be unique. */
  private String name(String path) {
    return XmlWriter.allowed(options.path(path));
  }

  private boolean fails(Finding finding) {
    Severity failOn = options.failOn();
    return failOn != null && finding.severity().isAtLeast(failOn);
  }

  private void testCase(XmlWriter xml, String name, List<Finding> found, RuleCatalog catalogue)
      throws XMLStreamException {
    xml.start("testcase", "name", name, "classname", "seeds", "time", "0");
    Map<Boolean, List<Finding>> parted =
        found.stream().collect(Collectors.partitioningBy(this::fails));
    List<Finding> failing = parted.getOrDefault(true, List.of());
    if (!failing.isEmpty()) {
      Finding first = failing.get(0);
      xml.start("failure", "message", catalogue.message(first), "type", first.rule());
      xml.text(lines(failing, catalogue));
      xml.end();
    }
    List<Finding> rest = parted.getOrDefault(false, List.of());
    if (!rest.isEmpty()) {
      xml.start("system-out");
      xml.text(lines(rest, catalogue));
      xml.end();
    }
    xml.end();
  }

  private String lines(List<Finding> findings, RuleCatalog catalogue) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      Location place = finding.place();
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
