package org.seedcorpus.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.fix.FixOptions;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.FixGoal;
import org.seedcorpus.goal.GoalException;

/**
 * Applies the safe fixes of all findings to the seeds. Each seed is checked again before it is
 * written; what would make it worse is not applied. Files keep their line ends, permissions and
 * encoding; seeds in another encoding than UTF-8 are converted if there is no doubt about the
 * encoding. What the index declares of them is updated: checksums, encodings, and headlines and
 * sources that it repeats word for word.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends RuleParameters {
  /** Whether to print the changes as a unified diff instead of writing them. */
  @Parameter(property = "seeds.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** The ids of the rules whose fixes are applied. Without it, all. */
  @Parameter(property = "seeds.only")
  private List<String> only = List.of();

  /** Whether to apply also the fixes that are only suggested. Review what they change. */
  @Parameter(property = "seeds.suggested", defaultValue = "false")
  private boolean suggested;

  /**
   * A file to write the changes to as a patch, also in a dry run; apply it with {@code git apply}
   * or {@code patch -p1}. Without it, none.
   */
  @Parameter(property = "seeds.patchFile")
  private @Nullable File patchFile;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("fix")) {
      return;
    }
    try {
      FixOptions options = FixGoal.options(only, suggested);
      CheckConfiguration configuration = CheckConfiguration.of(this);
      new FixGoal(paths(null), configuration, goalLog()).run(options, dryRun, patchFile);
    } catch (GoalException e) {
      throw cannotRun(e);
    }
  }
}
