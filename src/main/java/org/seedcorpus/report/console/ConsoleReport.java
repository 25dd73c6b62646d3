package org.seedcorpus.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What the build's log says: {@code path:[line,column] severity rule-id: message}. */
public final class ConsoleReport {
  /** How many findings the log shows one by one. */
  public static final int SHOWN = 20;

  private static final Pattern COMMAND = Pattern.compile("##(?=[a-z]*\\[)");

  private final CheckResult result;
  private final RuleCatalog catalogue;
  private final String prefix;
  private final String report;

  /** A line of the log, and how loud it is. */
  public record Line(Severity severity, String text) {}

  /**
   * Takes what to tell of.
   *
   * @param prefix the corpus folder relative to the working directory, with {@code /} at its end;
   *     empty if they are the same
   * @param report where the HTML report lies
   */
  public ConsoleReport(CheckResult result, String prefix, String report) {
    this.result = result;
    this.prefix = prefix;
    this.report = report;
    catalogue = new RuleCatalog(result);
  }

  /**
   * Returns the worst findings, at most {@value #SHOWN}, then how many more there are, and where.
   */
  public List<Line> lines() {
    List<Finding> worst =
        result.findings().sorted(Comparator.comparing(Finding::severity)).limit(SHOWN).toList();
    List<Line> lines = new ArrayList<>();
    worst.forEach(finding -> lines.add(line(finding)));
    int more = occurrences(result.findings()) - occurrences(worst.stream());
    if (result.findings().count() > worst.size()) {
      lines.add(
          new Line(
              Severity.INFO,
              "… and %s more: %s".formatted(more, ControlCharacters.escaped(report))));
    }
    return lines;
  }

  private static int occurrences(Stream<Finding> findings) {
    return findings.mapToInt(Finding::occurrences).sum();
  }

  Line line(Finding finding) {
    int rest = finding.occurrences() - 1;
    String text =
        "%s %s %s: %s%s"
            .formatted(
                location(prefix, finding.place()),
                finding.severity().id(),
                finding.rule(),
                catalogue.isolatedMessage(finding),
                rest > 0 ? " (and " + rest + " more)" : "");
    return new Line(finding.severity(), inert(text));
  }

  /**
   * Returns the verdict in one sentence: {@code 3 of 120 seeds are malformed (5 errors, 2
   * warnings); first: …; report: …}.
   */
  public String summary(Summary verdict) {
    StringBuilder summary = new StringBuilder(verdict.words());
    Finding first = verdict.first();
    if (first != null) {
      summary
          .append("; first: ")
          .append(location(prefix, first.place()))
          .append(' ')
          .append(first.rule());
    }
    return inert(summary.append("; report: ").append(ControlCharacters.escaped(report)).toString());
  }

  /**
   * Azure Pipelines, TeamCity and older runners of GitHub take commands from anywhere in a line:
   * {@code ##[…]}, {@code ##vso[…]}, {@code ##teamcity[…]}.
   */
  private static String inert(String line) {
    return line.contains("##") ? COMMAND.matcher(line).replaceAll("#<U+0023>") : line;
  }

  /** A build server takes a line that starts with two colons for a command: none starts so. */
  private static String location(String prefix, Location place) {
    String path = ControlCharacters.escaped(prefix + place.path());
    path = path.startsWith("::") ? "./" + path : path;
    return place.isFile()
        ? path + ":"
        : "%s:[%s,%s]".formatted(path, place.from().line(), place.from().column());
  }
}
