package org.seedcorpus.report.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A rule that at least a quarter of the seeds break, and twenty of them: said once of the corpus,
 * before what is said of single seeds.
 *
 * @param seeds how many seeds the corpus has
 * @param remedy what settles it, in English, as whoever runs the check writes it
 */
public record Habit(RuleTotals.Total total, int seeds, String remedy) {
  private static final Comparator<Habit> WORST_FIRST =
      Comparator.comparing((Habit habit) -> habit.total().severity())
          .thenComparing(habit -> -habit.total().files());

  /** Returns the habits of a corpus, the worst first. */
  static List<Habit> of(RuleTotals totals, int seeds, Remedies remedies, CommandSyntax syntax) {
    return totals.rules().stream()
        .filter(total -> total.habit() && total.all() > 0)
        .map(total -> new Habit(total, seeds, syntax.text(remedies.sentence(total.id()))))
        .sorted(WORST_FIRST)
        .toList();
  }

  /** Returns what it says: how many seeds, how many places, and what is wrong with them. */
  public String message() {
    int files = Math.min(total.files(), seeds);
    String places =
        total.all() > files ? String.format(Locale.ROOT, ", %,d findings", total.all()) : "";
    return String.format(
        Locale.ROOT, "%,d of %,d seeds%s: %s", files, seeds, places, total.rule().page().summary());
  }
}
