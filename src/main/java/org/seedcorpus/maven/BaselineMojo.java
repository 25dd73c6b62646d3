package org.seedcorpus.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.seedcorpus.goal.BaselineGoal;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.rule.Severity;

/**
 * Writes the findings that the seeds have now to a file, {@code BASELINE.tsv}, so that only new
 * ones fail the build. Rows whose findings no longer occur are removed.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends RuleParameters {
  /**
   * The lowest severity of the findings to write: {@code error}, {@code warning} or {@code info}.
   */
  @Parameter(property = "seeds.severity", defaultValue = "warning")
  private String severity = "warning";

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("baseline")) {
      return;
    }
    try {
      Severity lowest = BaselineGoal.severity(severity);
      CheckConfiguration configuration = CheckConfiguration.of(this);
      new BaselineGoal(paths(null), configuration, goalLog()).run(lowest);
    } catch (GoalException e) {
      throw cannotRun(e);
    }
  }
}
