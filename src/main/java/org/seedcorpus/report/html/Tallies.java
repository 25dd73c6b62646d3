package org.seedcorpus.report.html;

import java.util.List;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.IndexPage.Tally;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.UiMessages;

/** The figures on the first page. */
final class Tallies {
  private Tallies() {}

  static List<Tally> of(ReportModel model, UiMessages words) {
    long wordCount = 0;
    for (ReportedSeed seed : model.seeds()) {
      SeedProfile known = seed.result().facts();
      wordCount += known == null ? 0 : known.words();
    }
    Summary figures = model.summary();
    return List.of(
        tally(words, "", "seeds", figures.seeds()),
        tally(words, "error", "malformed", figures.malformed()),
        tally(words, "error", "errors", figures.errors()),
        tally(words, "warning", "warnings", figures.warnings()),
        tally(words, "info", "infos", figures.infos()),
        tally(words, "", "words", wordCount));
  }

  private static Tally tally(UiMessages words, String kind, String key, long number) {
    return new Tally(
        number == 0 ? "" : kind, words.number(number), words.get("tally." + key, number));
  }
}
