package org.seedcorpus.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The page of a Maven site: the result in short, with links to the full report. */
final class SiteReportRenderer {
  /** A site's page is no place for thousands of rows; the full report has them. */
  private static final int MOST_FILES = 200;

  private final ReportModel model;
  private final String report;

  /**
   * Creates the page; takes the folder of the full report, relative to the page, with {@code /} at
   * its end.
   */
  SiteReportRenderer(ReportModel model, String report) {
    this.model = model;
    this.report = report;
  }

  void onto(Sink sink) {
    sink.head();
    sink.title();
    sink.text("Seed corpus");
    sink.title_();
    sink.head_();
    sink.body();
    section(sink, "Seed corpus", () -> verdict(sink));
    if (model.summary().findings() > 0) {
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
    sink.paragraph();
    sink.bold();
    SummaryText verdict = SummaryText.english(model.summary());
    sink.text((model.summary().failed() ? "Failed: " : "Passed: ") + verdict.withCounts());
    sink.bold_();
    sink.paragraph_();
    sink.paragraph();
    link(sink, report + "index.html", "Full report");
    sink.text(": each finding in its line, how to fix it, and each seed as it is read.");
    sink.paragraph_();
  }

  private void rules(Sink sink) {
    table(
        sink,
        List.of("Rule", "Finds", "Errors", "Warnings", "Notes", "Files"),
        model.totals().rules().stream()
            .filter(total -> total.all() > 0)
            .map(
                total ->
                    List.<Runnable>of(
                        () -> link(sink, report + "rule/" + total.id() + ".html", total.id()),
                        () -> sink.text(total.rule().page().summary()),
                        () -> sink.text(Integer.toString(total.errors())),
                        () -> sink.text(Integer.toString(total.warnings())),
                        () -> sink.text(Integer.toString(total.infos())),
                        () -> sink.text(Integer.toString(total.files())))));
  }

  private void files(Sink sink) {
    Map<String, FindingCounts> files = new LinkedHashMap<>();
    FindingCounts others = model.result().otherCounts();
    if (!others.counts().isEmpty()) {
      files.put(model.result().corpus().indexName(), others);
    }
    for (ReportedSeed seed : model.seeds()) {
      if (!seed.counts().counts().isEmpty()) {
        files.put(seed.path(), seed.counts());
      }
    }
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
                                    severity ->
                                        () ->
                                            sink.text(
                                                Integer.toString(file.getValue().of(severity)))))
                        .toList()));
    if (files.size() > MOST_FILES) {
      sink.paragraph();
      sink.text("… and %s more files, in the full report.".formatted(files.size() - MOST_FILES));
      sink.paragraph_();
    }
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
            format(sink, "gl-code-quality.json", "GitLab Code Quality"),
            format(sink, "report.rdjsonl", "reviewdog, with suggestions")));
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
