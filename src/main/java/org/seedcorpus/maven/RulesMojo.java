package org.seedcorpus.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.RulesGoal;

/** Lists the rules; with {@code -Drule=ID} explains one. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {
  /** The id of the rule to explain; without it all rules are listed. */
  @Parameter(property = "rule")
  private @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      RulesGoal.lines(rule).forEach(getLog()::info);
    } catch (GoalException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
