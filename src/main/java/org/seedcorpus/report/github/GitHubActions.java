package org.seedcorpus.report.github;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.seedcorpus.report.model.Habit;
import org.seedcorpus.report.model.LeftToRightLine;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What a build on GitHub Actions says: annotations of lines, and a summary in Markdown. */
public final class GitHubActions {
  /** GitHub shows ten annotations of a kind from a step; more are lost. */
  private static final int OF_A_KIND = 10;

  private static final int SEEDS_SHOWN = 20;

  private final ReportModel model;

  /** Creates what to say of a result. */
  public GitHubActions(ReportModel model) {
    this.model = model;
  }

  /**
   * Prints the annotations and appends the summary, if the build runs on GitHub Actions.
   *
   * @param environment the process’s environment variables
   * @param out where the runner looks for commands: nothing may stand before them on a line
   * @throws IOException if the file of the summaries cannot be written
   */
  public void tell(Map<String, String> environment, PrintStream out) throws IOException {
    if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    annotations().forEach(command -> lines.append(command).append('\n'));
    out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    String summaries = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!summaries.isEmpty()) {
      Files.writeString(
          Path.of(summaries), summary(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /**
   * Returns workflow commands to print, each on a line of its own: {@code ::error
   * file=…,line=…,col=…,title=…::message}.
   */
  public List<String> annotations() {
    List<String> commands = new ArrayList<>();
    List<Habit> habits = model.habits();
    Set<String> rules = new HashSet<>();
    habits.forEach(habit -> rules.add(habit.total().id()));
    for (Severity severity : Severity.values()) {
      Stream<String> once =
          habits.stream().filter(habit -> habit.total().severity() == severity).map(this::command);
      Stream<String> others =
          model
              .findings()
              .filter(finding -> finding.severity() == severity)
              .filter(finding -> !rules.contains(finding.finding().rule()))
              .map(this::command);
      Stream.concat(once, others).limit(OF_A_KIND).forEach(commands::add);
    }
    return commands;
  }

  private String command(Habit habit) {
    String index = model.options().path(model.result().corpus().indexName());
    return level(habit.total().severity())
        + " file="
        + property(index)
        + ",title="
        + property(habit.total().id())
        + "::"
        + data(habit.message() + " " + habit.remedy());
  }

  private static String level(Severity severity) {
    return "::" + (severity == Severity.INFO ? "notice" : severity.id());
  }

  private String command(ReportedFinding finding) {
    Location place = finding.place();
    StringBuilder command = new StringBuilder(level(finding.severity()));
    command.append(" file=").append(property(model.options().path(place.path())));
    if (!place.isFile()) {
      command.append(",line=").append(place.from().line());
      command.append(",endLine=").append(place.to().line());
      command.append(",col=").append(place.from().column());
    }
    command.append(",title=").append(property(finding.finding().rule()));
    return command.append("::").append(data(finding.message())).toString();
  }

  /** Escapes as the toolkit of Actions does (actions/toolkit, command.ts). */
  private static String data(String text) {
    return ControlCharacters.escaped(text)
        .replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Returns the summary to append to the file that {@code GITHUB_STEP_SUMMARY} names. */
  public String summary() {
    Summary verdict = model.summary();
    StringBuilder out = new StringBuilder("## Seed corpus\n\n");
    String sign = verdict.failed() ? "❌" : verdict.first() == null ? "✅" : "⚠️";
    out.append(sign).append(' ');
    out.append(SummaryText.english(verdict).withCounts()).append('\n');
    if (verdict.findings() == 0) {
      return out.toString();
    }
    out.append("\n| Rule | Errors | Warnings | Notes | Files |\n|---|--:|--:|--:|--:|\n");
    for (RuleTotals.Total total : model.totals().rules()) {
      if (total.all() > 0) {
        out.append(
            "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                    total.id(), total.errors(), total.warnings(), total.infos(), total.files()));
      }
    }
    out.append("\n| Place | Severity | Rule | Finding |\n|---|---|---|---|\n");
    int left = model.others().isEmpty() ? 0 : Math.max(0, model.others().size() - SEEDS_SHOWN);
    model.others().stream().limit(SEEDS_SHOWN).forEach(finding -> row(out, finding, 1));
    int shown = 0;
    for (ReportedSeed seed : model.seeds()) {
      if (seed.counts().counts().isEmpty()) {
        continue;
      }
      ReportedFinding worst =
          seed.findings().stream()
              .min(Comparator.comparing(ReportedFinding::severity))
              .orElse(null);
      if (worst == null || shown == SEEDS_SHOWN) {
        left++;
      } else {
        row(out, worst, seed.counts().all());
        shown++;
      }
    }
    if (left > 0) {
      out.append("\n… and %s more.\n".formatted(left));
    }
    return out.toString();
  }

  private void row(StringBuilder out, ReportedFinding finding, int all) {
    Location place = finding.place();
    String line = place.isFile() ? "" : ":" + place.from().line() + ":" + place.from().column();
    String path =
        LeftToRightLine.path(ControlCharacters.escaped(model.options().path(place.path())));
    out.append("| ").append(cell(path + line));
    out.append(" | ").append(finding.severity().id());
    out.append(" | `").append(finding.finding().rule()).append("`");
    out.append(" | ").append(cell(model.catalog().loggedMessage(finding.finding())));
    out.append(all > 1 ? " (and %s more in this seed) |\n".formatted(all - 1) : " |\n");
  }

  /**
   * Text without controls in a table of GitHub's Markdown: nothing in it is markup, a link or a
   * mention.
   */
  private static String cell(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < 0x80 && !Character.isLetterOrDigit(c) && " ,;.()/-+%".indexOf(c) < 0) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
