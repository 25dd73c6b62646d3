package org.seedcorpus.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.check.Result;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.report.wording.Controls;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Silence;

/** What the build's log says: {@code path:[line,column] severity rule-id: message}. */
public final class ConsoleLines {
  /** How many findings the log shows one by one. */
  public static final int SHOWN = 20;

  private final Result result;
  private final Catalogue catalogue;
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
  public ConsoleLines(Result result, String prefix, String report) {
    this.result = result;
    this.prefix = prefix;
    this.report = report;
    catalogue = new Catalogue(result);
  }

  /**
   * Returns the worst findings, at most {@value #SHOWN}, then how many more there are, and where.
   */
  public List<Line> lines() {
    List<Finding> worst =
        result.findings().sorted(Comparator.comparing(Finding::severity)).limit(SHOWN).toList();
    List<Line> lines = new ArrayList<>();
    for (Finding finding : worst) {
      String more = finding.occurrences() > 1 ? " (and %s more)".formatted(rest(finding)) : "";
      lines.add(
          new Line(
              finding.severity(),
              "%s %s %s: %s%s"
                  .formatted(
                      location(prefix, finding.place()),
                      finding.severity().id(),
                      finding.rule(),
                      catalogue.isolatedMessage(finding),
                      more)));
    }
    long all = result.findings().count();
    if (all > worst.size()) {
      lines.add(
          new Line(
              Severity.INFO,
              "… and %s more: %s".formatted(all - worst.size(), Controls.escaped(report))));
    }
    return lines;
  }

  /** Returns the line of a place where a rule kept silent: {@code … silent repeated-word: …}. */
  public static String line(String prefix, Silence silence) {
    return "%s silent %s: \u2068%s\u2069 (%s)"
        .formatted(
            location(prefix, silence.place()),
            silence.rule(),
            Controls.escaped(silence.text().text()),
            silence.reason());
  }

  private static int rest(Finding finding) {
    return finding.occurrences() - 1;
  }

  /**
   * Returns the verdict in one sentence: {@code 3 of 120 seeds are malformed (5 errors, 2
   * warnings); first: …; report: …}.
   */
  public String summary(Verdict verdict) {
    StringBuilder summary = new StringBuilder();
    if (verdict.malformed() == 0 && verdict.first() != null) {
      summary.append("the index has faults");
    } else if (verdict.malformed() == 0) {
      summary.append(
          verdict.seeds() == 1
              ? "the seed is well-formed"
              : "all %s seeds are well-formed".formatted(verdict.seeds()));
    } else {
      summary.append(
          "%s of %s %s malformed"
              .formatted(
                  verdict.malformed(),
                  plural(verdict.seeds(), "seed"),
                  verdict.malformed() == 1 ? "is" : "are"));
    }
    List<String> counts = new ArrayList<>();
    addCount(counts, verdict.errors(), "error");
    addCount(counts, verdict.warnings(), "warning");
    addCount(counts, verdict.infos(), "note");
    if (!counts.isEmpty()) {
      summary.append(" (").append(String.join(", ", counts)).append(')');
    }
    Finding first = verdict.first();
    if (first != null) {
      summary
          .append("; first: ")
          .append(location(prefix, first.place()))
          .append(' ')
          .append(first.rule());
    }
    return summary.append("; report: ").append(Controls.escaped(report)).toString();
  }

  private static void addCount(List<String> counts, int count, String noun) {
    if (count > 0) {
      counts.add(plural(count, noun));
    }
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A build server takes a line that starts with two colons for a command: none starts so. */
  private static String location(String prefix, Place place) {
    String path = Controls.escaped(prefix + place.path());
    path = path.startsWith("::") ? "./" + path : path;
    return place.isFile()
        ? path + ":"
        : "%s:[%s,%s]".formatted(path, place.from().line(), place.from().column());
  }
}
