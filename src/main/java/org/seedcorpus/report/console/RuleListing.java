package org.seedcorpus.report.console;

import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RulePage;

/** What rules there are and what they find, as plain text and as the table in docs/rules.md. */
public final class RuleListing {
  private RuleListing() {}

  /** Returns a line a rule, family by family. */
  public static String list(List<Rule> rules) {
    StringBuilder out = new StringBuilder();
    String family = "";
    for (Rule rule : rules) {
      if (!family.equals(rule.info().family().id())) {
        out.append(family.isEmpty() ? "" : "\n");
        family = rule.info().family().id();
        out.append(family).append('\n');
      }
      out.append(
          "  %-28s %-8s %s%n"
              .formatted(rule.id(), rule.severity().id(), RulePage.of(rule).summary()));
    }
    return out.toString();
  }

  /** Returns all that there is to say about one rule. */
  public static String explain(Rule rule) {
    RulePage page = RulePage.of(rule);
    String limits = page.limits().isEmpty() ? "" : "\n\nLimits\n" + page.limits();
    return String.join(
        "\n",
        "%s (%s, %s)".formatted(page.title(), rule.id(), rule.severity().id()),
        "",
        page.summary(),
        "",
        "Why",
        page.why(),
        "",
        "How to fix",
        page.fix() + limits,
        "",
        "Found",
        page.flagged(),
        "",
        "Not found",
        page.notFlagged());
  }

  /** Returns the table of the rules in Markdown, for a page in the folder {@code docs}. */
  public static String table(List<Rule> rules) {
    StringBuilder out =
        new StringBuilder("| Family | Rule | Severity | Finds |\n|---|---|---|---|\n");
    for (Rule rule : rules) {
      RulePage page = RulePage.of(rule);
      out.append(
          "| %s | [`%s`](../src/main/resources/org/seedcorpus/rules/%s.md) | %s | %s |%n"
              .formatted(
                  rule.info().family().id(),
                  rule.id(),
                  rule.id(),
                  rule.severity().id(),
                  page.summary()));
    }
    return out.toString();
  }
}
