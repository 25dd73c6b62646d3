package org.seedcorpus.report.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
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
    Map<String, Case> merged = merged(model);
    long tests = cases(model).filter(one -> !merged.containsKey(name(one, options))).count();
    long failures = unique(model, merged).filter(one -> fails(one, options)).count();
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
            Long.toString(tests + merged.size()),
            "errors",
            "0",
            "skipped",
            "0",
            "failures",
            Long.toString(failures))) {
      for (Case one : (Iterable<Case>) unique(model, merged)::iterator) {
        testCase(xml, one, options, words);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Returns a test for the index and each seed; there may be a million, so they are not kept. */
  private static Stream<Case> cases(ReportModel model) {
    String index = model.result().corpus().indexName();
    return Stream.concat(
        Stream.of(new Case(index, model.others(), model.result().otherCounts())),
        model.seeds().stream().map(seed -> new Case(seed.path(), seed.findings(), seed.counts())));
  }

  /** Returns the path as XML can hold it: that must be unique. */
  private static String name(Case one, ReportOptions options) {
    return XmlWriter.allowed(options.path(one.path));
  }

  /** Returns the tests whose names may not be unique, by name: those that XML cannot hold. */
  private static Map<String, Case> merged(ReportModel model) {
    ReportOptions options = model.options();
    Set<String> names = new HashSet<>();
    cases(model)
        .filter(one -> !name(one, options).equals(options.path(one.path)))
        .forEach(one -> names.add(name(one, options)));
    Map<String, Case> merged = new HashMap<>();
    cases(model)
        .filter(one -> names.contains(name(one, options)))
        .forEach(one -> merged.merge(name(one, options), one, JUnitReport::joined));
    return merged;
  }

  /** Returns the tests in their order, with those of one name as one, in the place of the first. */
  private static Stream<Case> unique(ReportModel model, Map<String, Case> merged) {
    Set<String> waiting = new HashSet<>(merged.keySet());
    return cases(model)
        .mapMulti(
            (one, next) -> {
              Case all = merged.get(name(one, model.options()));
              if (all == null) {
                next.accept(one);
              } else if (waiting.remove(name(one, model.options()))) {
                next.accept(all);
              }
            });
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

  private static void testCase(XmlWriter xml, Case one, ReportOptions options, UiMessages words)
      throws XMLStreamException {
    String name = name(one, options);
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
      if (worst == null) {
        xml.empty("failure", "message", message, "type", type); // of a large red corpus, most are
      } else {
        xml.start("failure", "message", message, "type", type);
        xml.text(found + "\n" + failing);
        xml.end();
      }
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
