package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * A rule, and how often it was broken.
 *
 * @param severity the worst of its findings, or its own if it has none
 * @param findings how many it has
 * @param files how many files have them
 * @param share its findings in per cent of those of the most broken rule
 * @param why why it matters, as HTML made from the rule's page
 * @param remedy how to mend it, as HTML made from the rule's page
 */
public record RuleRow(
    String id,
    LocalizedMessage title,
    LocalizedMessage summary,
    Severity severity,
    int findings,
    int files,
    int share,
    String why,
    String remedy) {
  private static final Parser MARKDOWN = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** Says whether nothing breaks it. */
  public boolean passed() {
    return findings == 0;
  }

  /** Returns a row a rule: the worst first, and those that nothing breaks last. */
  public static List<RuleRow> of(
      CheckResult result, RuleCatalog catalogue, MessageRenderer sentences) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> files = new HashMap<>();
    Map<String, Severity> worst = new HashMap<>();
    result
        .findings()
        .forEach(
            (Finding finding) -> {
              counts.merge(finding.rule(), finding.occurrences(), Integer::sum);
              files
                  .computeIfAbsent(finding.rule(), any -> new HashSet<>())
                  .add(finding.place().path());
              worst.merge(finding.rule(), finding.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            });
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
    List<RuleRow> rows = new ArrayList<>();
    for (RuleCatalog.Entry rule : catalogue.rules()) {
      String id = rule.rule().id();
      int count = counts.getOrDefault(id, 0);
      rows.add(
          new RuleRow(
              id,
              sentences.title(id),
              sentences.summary(id),
              worst.getOrDefault(id, rule.rule().severity()),
              count,
              files.getOrDefault(id, Set.of()).size(),
              count == 0 ? 0 : Math.max(1, (int) (100L * count / most)),
              HTML.render(MARKDOWN.parse(rule.page().why())),
              HTML.render(MARKDOWN.parse(rule.page().fix()))));
    }
    rows.sort(
        Comparator.comparing(RuleRow::passed)
            .thenComparing(RuleRow::severity)
            .thenComparing(Comparator.comparingInt(RuleRow::findings).reversed()));
    return rows;
  }
}
