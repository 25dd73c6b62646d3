package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.rule.Severity;

/**
 * A rule, and how often it was broken.
 *
 * @param severity the worst of its findings, or its own if it has none
 * @param counts of all its findings
 * @param files how many files have them
 * @param bar its errors, warnings and notes, in thousandths of the findings of the most broken rule
 * @param habit whether it is a matter of the whole corpus
 * @param href its page; null if it has none
 * @param why why it matters
 * @param remedy how to fix it
 * @param limits what the rule does not see; its HTML may be empty
 */
public record RuleRow(
    String id,
    LocalizedMessage title,
    LocalizedMessage summary,
    Severity severity,
    Counts counts,
    int files,
    StackedBar bar,
    boolean habit,
    @Nullable String href,
    LocalizedHtml why,
    LocalizedHtml remedy,
    LocalizedHtml limits) {

  /** Returns whether nothing breaks it. */
  public boolean passed() {
    return counts.all() == 0;
  }

  /** Returns a row a rule: the worst first, and those that nothing breaks last. */
  public static List<RuleRow> of(ReportModel model, MessageRenderer sentences) {
    int most = 1;
    for (RuleTotals.Total total : model.totals().rules()) {
      most = Math.max(most, total.all());
    }
    List<RuleRow> rows = new ArrayList<>();
    for (RuleTotals.Total total : model.totals().rules()) {
      Counts counts = new Counts(total.all(), total.errors(), total.warnings(), total.infos());
      boolean hasPage = total.all() > 0 && !model.options().singleFile();
      rows.add(
          new RuleRow(
              total.id(),
              sentences.title(total.id()),
              sentences.summary(total.id()),
              total.severity(),
              counts,
              total.files(),
              StackedBar.of(counts, most),
              total.habit(),
              hasPage ? "rule/" + total.id() + ".html" : null,
              sentences.why(total.id()),
              sentences.remedy(total.id()),
              sentences.limits(total.id())));
    }
    rows.sort(
        Comparator.comparing(RuleRow::passed)
            .thenComparing(RuleRow::severity)
            .thenComparing(Comparator.comparingInt((RuleRow row) -> row.counts.all()).reversed()));
    return rows;
  }
}
