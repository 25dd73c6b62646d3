package org.seedcorpus.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.IndexPage.Tally;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Severity;

/** The verdict in the reader's words. */
record SummaryText(UiMessages words, Summary figures, @Nullable Severity failOn) {
  String state() {
    return figures.failed() ? "error" : figures.malformed() > 0 ? "warning" : "ok";
  }

  String verdict() {
    int malformed = figures.malformed();
    if (figures.failed()) {
      return malformed == 0
          ? words.get("failed.index")
          : words.get("failed", malformed, figures.seeds());
    }
    return malformed == 0
        ? words.get("passed", figures.seeds())
        : words.get("passed.malformed", malformed, figures.seeds());
  }

  String reason() {
    return words.get(
        "reason." + (failOn == null ? "never" : failOn.id()),
        figures.errors(),
        figures.warnings(),
        figures.infos());
  }

  Counts counts() {
    return new Counts(figures.findings(), figures.errors(), figures.warnings(), figures.infos());
  }

  List<Tally> tallies(long wordCount) {
    return List.of(
        tally("", "seeds", figures.seeds()),
        tally("error", "malformed", figures.malformed()),
        tally("error", "errors", figures.errors()),
        tally("warning", "warnings", figures.warnings()),
        tally("info", "infos", figures.infos()),
        tally("", "words", wordCount));
  }

  private Tally tally(String kind, String key, long number) {
    return new Tally(
        number == 0 ? "" : kind, words.number(number), words.get("tally." + key, number));
  }
}
