package org.seedcorpus.report.html;

import java.util.HashMap;
import java.util.Map;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Severity;

/** How many findings look alike, those that are not listed too. */
final class KindCounts {
  private final Map<String, RuleTotals.Total> totals = new HashMap<>();
  private final Map<String, int[]> listed = new HashMap<>();

  KindCounts(ReportModel model) {
    for (RuleTotals.Total total : model.totals().rules()) {
      totals.put(total.id(), total);
    }
    model
        .findings()
        .forEach(
            one ->
                listed
                        .computeIfAbsent(
                            one.finding().rule(), any -> new int[Severity.values().length])[
                        one.severity().ordinal()] +=
                    one.finding().occurrences());
  }

  /**
   * Returns in words how many findings there are of the kind, in how many files: at least so many,
   * if others that are not listed may be of it.
   */
  String words(LookAlikes kind, UiMessages words) {
    String rule = kind.first().finding().finding().rule();
    Severity severity = kind.worst();
    RuleTotals.Total total = totals.get(rule);
    int[] shown = listed.get(rule);
    int all = total == null ? 0 : of(total, severity);
    String count = words.get("group.count", kind.count(), kind.files());
    if (total == null || shown == null || shown[severity.ordinal()] >= all) {
      return count;
    }
    boolean isOnlyKind = kind.count() == shown[severity.ordinal()];
    return isOnlyKind && total.all() == all
        ? words.get("group.count", all, total.files())
        : "≥ " + count;
  }

  private static int of(RuleTotals.Total total, Severity severity) {
    return switch (severity) {
      case ERROR -> total.errors();
      case WARNING -> total.warnings();
      case INFO -> total.infos();
    };
  }
}
