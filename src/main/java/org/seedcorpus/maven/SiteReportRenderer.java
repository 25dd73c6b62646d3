package org.seedcorpus.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The page of a Maven site: the result in short, with links to the full report. */
final class SiteReportRenderer {
  /** A site's page is no place for thousands of rows; the full report has them. */
  private static final int MOST_FILES = 200;

  private final CheckResult result;
  private final ReportOptions options;
  private final RuleCatalog catalogue;
  private final String report;

  /** Takes the folder of the full report, relative to the page, with {@code /} at its end. */
  SiteReportRenderer(CheckResult result, ReportOptions options, String report) {
    this.result = result;
    this.options = options;
    this.report = report;
    catalogue = new RuleCatalog(result);
  }

  void onto(Sink sink) {
    sink.head();
    sink.title();
    sink.text("Seed corpus");
    sink.title_();
    sink.head_();
    sink.body();
    section(sink, "Seed corpus", () -> verdict(sink));
    if (result.findings().findAny().isPresent()) {
      section(sink, "Checks", () -> rules(sink));
      section(sink, "Files", () -> files(sink));
    }
    section(sink, "Formats", () -> formats(sink));
    sink.body_();
    sink.flush();
  }

  private static void section(Sink sink, String title, Runnable content) {
    sink.section1();
    sink.sectionTitle1();
    sink.text(title);
    sink.sectionTitle1_();
    content.run();
    sink.section1_();
  }

  private void verdict(Sink sink) {
    Summary verdict = Summary.of(result, options.failOn());
    sink.paragraph();
    sink.bold();
    sink.text((verdict.failed() ? "Failed: " : "Passed: ") + verdict.words());
    sink.bold_();
    sink.paragraph_();
    sink.paragraph();
    link(sink, report + "index.html", "Full report");
    sink.text(": each finding in its line, how to mend it, and each seed as it is read.");
    sink.paragraph_();
  }

  private void rules(Sink sink) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    catalogue.rules().forEach(rule -> counts.put(rule.rule().id(), 0));
    result
        .findings()
        .forEach(found -> counts.merge(found.rule(), found.occurrences(), Integer::sum));
    counts.values().removeIf(count -> count == 0);
    table(
        sink,
        List.of("Check", "Finds", "Findings"),
        counts.entrySet().stream()
            .map(
                rule ->
                    List.<Runnable>of(
                        () -> sink.text(rule.getKey()),
                        () -> sink.text(catalogue.rule(rule.getKey()).page().summary()),
                        () -> sink.text(rule.getValue().toString()))));
  }

  private void files(Sink sink) {
    Map<String, List<Finding>> files = new LinkedHashMap<>();
    result
        .findings()
        .forEach(
            found ->
                files.computeIfAbsent(found.place().path(), path -> new ArrayList<>()).add(found));
    table(
        sink,
        List.of("File", "Errors", "Warnings", "Notes"),
        files.entrySet().stream()
            .limit(MOST_FILES)
            .map(
                file ->
                    Stream.concat(
                            Stream.<Runnable>of(
                                () -> sink.text(ControlCharacters.escaped(file.getKey()))),
                            Stream.of(Severity.values())
                                .<Runnable>map(
                                    severity -> () -> sink.text(count(file.getValue(), severity))))
                        .toList()));
    if (files.size() > MOST_FILES) {
      sink.paragraph();
      sink.text("… and %s more files, in the full report.".formatted(files.size() - MOST_FILES));
      sink.paragraph_();
    }
  }

  private static String count(List<Finding> findings, Severity severity) {
    int count =
        findings.stream()
            .filter(finding -> finding.severity() == severity)
            .mapToInt(Finding::occurrences)
            .sum();
    return Integer.toString(count);
  }

  private void formats(Sink sink) {
    table(
        sink,
        List.of("File", "What"),
        Stream.of(
            format(sink, "report.sarif", "SARIF 2.1.0, for code scanning"),
            format(sink, "report.json", "everything, for programs"),
            format(sink, "TEST-seeds.xml", "JUnit, a test case a seed"),
            format(sink, "checkstyle.xml", "Checkstyle, for Jenkins and reviewdog"),
            format(sink, "gl-code-quality.json", "GitLab Code Quality")));
  }

  private List<Runnable> format(Sink sink, String file, String what) {
    return List.of(() -> link(sink, report + file, file), () -> sink.text(what));
  }

  private static void link(Sink sink, String address, String text) {
    sink.link(address);
    sink.text(text);
    sink.link_();
  }

  private static void table(Sink sink, List<String> header, Stream<List<Runnable>> rows) {
    sink.table();
    sink.tableRows(null, false);
    sink.tableRow();
    for (String name : header) {
      sink.tableHeaderCell();
      sink.text(name);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
    rows.forEach(
        row -> {
          sink.tableRow();
          for (Runnable cell : row) {
            sink.tableCell();
            cell.run();
            sink.tableCell_();
          }
          sink.tableRow_();
        });
    sink.tableRows_();
    sink.table_();
  }
}
