package org.seedcorpus.report.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.LocatedFix;

/**
 * A rule that at least a quarter of the seeds break, and twenty of them: said once of the corpus,
 * before what is said of single seeds.
 *
 * @param seeds how many seeds the corpus has
 * @param remedy what settles it, in English
 */
public record Habit(RuleTotals.Total total, int seeds, String remedy) {
  private static final Comparator<Habit> WORST_FIRST =
      Comparator.comparing((Habit habit) -> habit.total().severity())
          .thenComparing(habit -> -habit.total().files());

  /** Returns the habits of a corpus, the worst first. */
  static List<Habit> of(RuleTotals totals, List<ReportedSeed> seeds) {
    return totals.rules().stream()
        .filter(total -> total.habit() && total.all() > 0)
        .map(total -> new Habit(total, seeds.size(), remedy(total.id(), seeds)))
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

  private static String remedy(String rule, List<ReportedSeed> seeds) {
    String off = "seeds.rules=%s=off".formatted(rule);
    return switch (rule) {
      case "source-missing" -> "If the seeds have no source lines, set seeds.requireSource=false.";
      case "headline-missing", "headline-too-long" ->
          "If the seeds have no headlines, set seeds.requireHeadline=false.";
      default ->
          switch (safety(rule, seeds)) {
            case 2 -> "Run seeds:fix -Dseeds.only=%s, or accept it with %s.".formatted(rule, off);
            case 1 ->
                "Run seeds:fix -Dseeds.suggested -Dseeds.only=%s, or accept it with %s."
                    .formatted(rule, off);
            default ->
                "Correct the conversion that causes it, or accept it with %s.".formatted(off);
          };
    };
  }

  /** Returns 2 if the findings that are shown have safe fixes, 1 if they have others, else 0. */
  private static int safety(String rule, List<ReportedSeed> seeds) {
    for (ReportedSeed seed : seeds) {
      for (ReportedFinding finding : seed.findings()) {
        LocatedFix fix = finding.finding().fix();
        if (fix != null && finding.finding().rule().equals(rule)) {
          return fix.safety() == Fix.Safety.SAFE ? 2 : 1;
        }
      }
    }
    return 0;
  }
}
