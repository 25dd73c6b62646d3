package org.seedcorpus.report.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.report.xml.XmlWriter;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;

/**
 * {@code TEST-seeds.xml}: a test case a seed, a class a folder, in the format of Surefire's
 * reports. A seed that fails the build is a failed test; what else was found is the test's output.
 */
public final class JUnitReport implements Report {
  /** A test: findings that are shown, and whether all that were found fail it. */
  private record Case(String path, List<ReportedFinding> findings, FindingCounts counts) {}

  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    ReportOptions options = model.options();
    Map<String, Case> cases = new LinkedHashMap<>();
    String index = model.result().corpus().indexName();
    add(cases, options, new Case(index, model.others(), model.result().otherCounts()));
    for (ReportedSeed seed : model.seeds()) {
      add(cases, options, new Case(seed.path(), seed.findings(), seed.counts()));
    }
    long failures = cases.values().stream().filter(one -> fails(one, options)).count();
    UiMessages words = new UiMessages(Locale.ENGLISH);
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
      for (Map.Entry<String, Case> one : cases.entrySet()) {
        testCase(xml, one.getKey(), one.getValue(), options, words);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The path as XML can hold it is what must be unique. */
  private static void add(Map<String, Case> cases, ReportOptions options, Case next) {
    cases.merge(XmlWriter.allowed(options.path(next.path)), next, JUnitReport::joined);
  }

  private static Case joined(Case some, Case more) {
    List<ReportedFinding> all = new ArrayList<>(some.findings);
    all.addAll(more.findings);
    List<FindingCounts.Count> counts = new ArrayList<>(some.counts.counts());
    counts.addAll(more.counts.counts());
    return new Case(some.path, all, new FindingCounts(counts));
  }

  private static boolean fails(Case one, ReportOptions options) {
    Severity worst = one.counts.worst();
    Severity failOn = options.failOn();
    return failOn != null && worst != null && worst.isAtLeast(failOn);
  }

  /** Returns the folder as the name of a class: {@code seeds.ar.news}. */
  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "seeds" : "seeds." + path.substring(0, slash).replace('/', '.');
  }

  private static void testCase(
      XmlWriter xml, String name, Case one, ReportOptions options, UiMessages words)
      throws XMLStreamException {
    if (one.counts.counts().isEmpty()) {
      xml.empty("testcase", "name", name, "classname", folder(one.path), "time", "0");
      return;
    }
    xml.start("testcase", "name", name, "classname", folder(one.path), "time", "0");
    StringBuilder failing = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    ReportedFinding worst = null;
    Severity failOn = options.failOn();
    int unlisted = one.counts.all();
    for (ReportedFinding finding : one.findings) {
      boolean fails = failOn != null && finding.severity().isAtLeast(failOn);
      line(fails ? failing : rest, finding, options);
      unlisted -= finding.finding().occurrences();
      if (worst == null || finding.severity().compareTo(worst.severity()) < 0) {
        worst = finding;
      }
    }
    boolean fails = fails(one, options);
    if (unlisted > 0 && !one.findings.isEmpty()) {
      (fails ? failing : rest).append("and ").append(unlisted).append(" more\n");
    }
    if (fails) {
      String found = counts(words, one.counts);
      String message = worst == null ? found : worst.message();
      String type = worst == null ? one.counts.counts().get(0).rule() : worst.finding().rule();
      xml.start("failure", "message", message, "type", type);
      xml.text(found + "\n" + failing);
      xml.end();
    }
    if (!rest.isEmpty()) {
      xml.start("system-out");
      xml.text(rest.toString());
      xml.end();
    }
    xml.end();
  }

  private static String counts(UiMessages words, FindingCounts counts) {
    return SummaryText.counts(
        words, counts.of(Severity.ERROR), counts.of(Severity.WARNING), counts.of(Severity.INFO));
  }

  private static void line(StringBuilder lines, ReportedFinding finding, ReportOptions options) {
    Location place = finding.place();
    lines.append(options.path(place.path()));
    if (!place.isFile()) {
      lines.append(':').append(place.from().line()).append(':').append(place.from().column());
    }
    lines
        .append(": ")
        .append(finding.severity().id())
        .append(' ')
        .append(finding.finding().rule())
        .append(": ")
        .append(finding.message());
    int more = finding.finding().isGroup() ? 0 : finding.finding().occurrences() - 1;
    lines.append(more > 0 ? " (and " + more + " more)\n" : "\n");
  }
}
