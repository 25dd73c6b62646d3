package org.seedcorpus.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.console.RuleListing;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** Lists the rules, or explains one. */
public final class RulesGoal {
  private RulesGoal() {}

  /**
   * Returns what there is to say, line by line.
   *
   * @param rule the id of the rule to explain; all are listed if it is null or blank
   * @throws GoalException if there is no such rule
   */
  public static List<String> lines(@Nullable String rule) throws GoalException {
    List<Rule> all = Rules.all(RuleOptions.DEFAULT);
    if (rule == null || rule.isBlank()) {
      return RuleListing.list(all).lines().toList();
    }
    String id = CheckConfiguration.ruleId(rule, all.stream().map(Rule::id).toList());
    return all.stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> RuleListing.explain(one).lines())
        .toList();
  }
}
