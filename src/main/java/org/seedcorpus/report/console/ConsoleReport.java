package org.seedcorpus.report.console;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.Habit;
import org.seedcorpus.report.model.LeftToRightLine;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * What the build's log says: first, in one line each, what is said once of the whole corpus; then
 * of each other rule at most {@value #OF_A_RULE} findings, the worst first, each with the text
 * around it; then a table of the rules, and the verdict.
 */
public final class ConsoleReport {
  /** How many findings of a rule the log shows one by one. */
  public static final int OF_A_RULE = 3;

  /** Of how many rules the log shows findings one by one. */
  private static final int RULES = 12;

  private static final Pattern COMMAND = Pattern.compile("##(?=[a-z]*\\[)");

  private final ReportModel model;
  private final String prefix;
  private final String report;
  private final TerminalText terminal;

  /** A line of the log, and how loud it is. */
  public record Line(Severity severity, String text) {}

  /**
   * Creates the log's lines.
   *
   * @param prefix the corpus folder relative to the working directory, with {@code /} at its end;
   *     empty if they are the same
   * @param report where the HTML report is; empty if there is none
   * @param charset the terminal's: characters that it lacks are shown as code points
   */
  public ConsoleReport(ReportModel model, String prefix, String report, Charset charset) {
    this.model = model;
    this.prefix = prefix;
    this.report = report;
    terminal = new TerminalText(charset);
  }

  /** Returns the lines before the verdict; none if nothing was found. */
  public List<Line> lines() {
    List<RuleTotals.Total> totals = new ArrayList<>(model.totals().rules());
    totals.removeIf(total -> total.all() == 0);
    totals.sort(
        Comparator.comparing(RuleTotals.Total::severity)
            .thenComparing(Comparator.comparingInt(RuleTotals.Total::all).reversed()));
    Map<String, List<ReportedFinding>> byRule = new HashMap<>();
    model
        .findings()
        .forEach(
            finding ->
                byRule
                    .computeIfAbsent(finding.finding().rule(), any -> new ArrayList<>())
                    .add(finding));
    List<Line> lines = new ArrayList<>();
    model.habits().forEach(habit -> habit(habit, lines));
    List<RuleTotals.Total> others = totals.stream().filter(total -> !total.habit()).toList();
    for (RuleTotals.Total total : others.subList(0, Math.min(RULES, others.size()))) {
      findings(byRule.getOrDefault(total.id(), List.of()), total, lines);
    }
    if (model.summary().findings() > 1) {
      table(totals, lines);
      remedies(lines);
    }
    return lines;
  }

  private void habit(Habit habit, List<Line> lines) {
    Severity severity = habit.total().severity();
    String index = ControlCharacters.escaped(prefix + model.result().corpus().indexName());
    String text =
        "%s: %s %s: %s".formatted(index, severity.id(), habit.total().id(), habit.message());
    lines.add(new Line(level(severity), inert(text.startsWith("::") ? "./" + text : text)));
    lines.add(new Line(level(severity), inert("    help: " + habit.remedy())));
  }

  /** How many findings a program can fix, and how to let the others pass. */
  private void remedies(List<Line> lines) {
    int fixable = model.remedies().safe();
    CommandSyntax syntax = model.options().syntax();
    if (fixable > 0) {
      String text =
          String.format(
              Locale.ROOT,
              "%s%,d of %,d findings can be fixed without a decision: mvn seeds:fix",
              model.unlisted() > 0 ? "at least " : "",
              fixable,
              model.summary().findings());
      lines.add(new Line(Severity.INFO, inert(syntax.text(text))));
    }
    if (model.summary().failed()) {
      String text = "to accept all findings of today: mvn seeds:baseline";
      lines.add(new Line(Severity.INFO, inert(syntax.text(text))));
    }
  }

  private void findings(List<ReportedFinding> found, RuleTotals.Total total, List<Line> lines) {
    List<ReportedFinding> worst =
        found.stream()
            .sorted(Comparator.comparing(ReportedFinding::severity))
            .limit(OF_A_RULE)
            .toList();
    int shown = 0;
    for (ReportedFinding finding : worst) {
      lines.add(line(finding));
      Snippet excerpt = finding.place().excerpt();
      if (excerpt != null) {
        lines.add(new Line(level(finding.severity()), inert(excerpt(excerpt))));
      }
      if (shown == 0 && finding.severity() == Severity.ERROR) {
        String help = "    help: " + firstLine(finding.fix());
        lines.add(new Line(level(Severity.ERROR), inert(help)));
      }
      shown += finding.finding().occurrences();
    }
    if (total.all() > shown) {
      String where = report.isEmpty() ? "" : ": " + ControlCharacters.escaped(report);
      lines.add(
          new Line(
              Severity.INFO,
              inert(
                  "    … and %s more of %s%s".formatted(total.all() - shown, total.id(), where))));
    }
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** The text around what was found, that in double brackets. */
  private static String excerpt(Snippet excerpt) {
    Snippet near = excerpt.around(Snippet.NEAR);
    String text = near.text();
    return "    | "
        + (near.cutBefore() ? "…" : "")
        + ControlCharacters.escaped(text.substring(0, near.start()))
        + "[["
        + ControlCharacters.escaped(text.substring(near.start(), near.end()))
        + "]]"
        + ControlCharacters.escaped(text.substring(near.end()))
        + (near.cutAfter() ? "…" : "");
  }

  private static void table(List<RuleTotals.Total> totals, List<Line> lines) {
    int width = "rule".length();
    for (RuleTotals.Total total : totals) {
      width = Math.max(width, total.id().length());
    }
    String row = "%-" + width + "s %9s %9s %9s %9s";
    lines.add(
        new Line(Severity.INFO, row.formatted("rule", "errors", "warnings", "notes", "files")));
    for (RuleTotals.Total total : totals) {
      lines.add(
          new Line(
              Severity.INFO,
              row.formatted(
                  total.id(), total.errors(), total.warnings(), total.infos(), total.files())));
    }
  }

  /** Nothing is as loud as an error if the build does not fail. */
  private Severity level(Severity severity) {
    return severity == Severity.ERROR && !model.summary().failed() ? Severity.WARNING : severity;
  }

  Line line(ReportedFinding finding) {
    int rest = finding.finding().isGroup() ? 0 : finding.finding().occurrences() - 1;
    String text =
        "%s %s %s: %s%s"
            .formatted(
                location(prefix, finding.place()),
                finding.severity().id(),
                finding.finding().rule(),
                model.catalog().loggedMessage(finding.finding()),
                rest > 0 ? " (and " + rest + " more)" : "");
    return new Line(level(finding.severity()), inert(text));
  }

  /**
   * Returns the verdict in one sentence: {@code 3 of 120 seeds are malformed (5 errors, 2
   * warnings); first: …; report: …}.
   */
  public String summary() {
    Summary figures = model.summary();
    StringBuilder summary = new StringBuilder(SummaryText.english(figures).withCounts());
    Finding first = figures.first();
    if (first != null) {
      summary
          .append("; first: ")
          .append(location(prefix, first.place()))
          .append(' ')
          .append(first.rule());
    }
    if (!report.isEmpty()) {
      summary.append("; report: ").append(ControlCharacters.escaped(report));
    }
    return inert(summary.toString());
  }

  /**
   * Azure Pipelines, TeamCity and older runners of GitHub take commands from anywhere in a line:
   * {@code ##[…]}, {@code ##vso[…]}, {@code ##teamcity[…]}.
   */
  private String inert(String line) {
    String safe = line.contains("##") ? COMMAND.matcher(line).replaceAll("#<U+0023>") : line;
    return terminal.encodable(safe);
  }

  /** A build server takes a line that starts with two colons for a command: none starts so. */
  private static String location(String prefix, Location place) {
    String path = LeftToRightLine.path(ControlCharacters.escaped(prefix + place.path()));
    path = path.startsWith("::") ? "./" + path : path;
    return place.isFile()
        ? path + ":"
        : "%s:[%s,%s]".formatted(path, place.from().line(), place.from().column());
  }
}
