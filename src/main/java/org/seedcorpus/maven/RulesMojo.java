package org.seedcorpus.maven;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.console.RuleListing;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** Lists the rules; with {@code -Drule=ID} explains one. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {
  /** The id of the rule to explain; without it all rules are listed. */
  @Parameter(property = "rule")
  private @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    List<Rule> all = Rules.all(RuleOptions.DEFAULT);
    if (rule == null || rule.isBlank()) {
      RuleListing.list(all).lines().forEach(getLog()::info);
      return;
    }
    String id = CheckConfiguration.ruleId(rule, all.stream().map(Rule::id).toList());
    for (Rule one : all) {
      if (one.id().equals(id)) {
        RuleListing.explain(one).lines().forEach(getLog()::info);
      }
    }
  }
}
