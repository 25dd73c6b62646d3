package org.seedcorpus.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks every seed that the index lists, writes the reports, and fails the build when a seed is
 * malformed.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SeedsReportMojo {
  /** The folder to write the reports to. Reports of an earlier run are replaced. */
  @Parameter(
      property = "seeds.reportDirectory",
      defaultValue = "${project.build.directory}/seeds-report")
  private @Nullable File reportDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("check")) {
      return;
    }
    CheckConfiguration configuration = CheckConfiguration.of(this);
    FailurePolicy policy = failurePolicy();
    ReportStyle style = reportStyle(Locale.getDefault());
    CheckRunner runner = new CheckRunner(paths(reportDirectory), configuration, getLog());
    runner.checkAndReport(policy, style);
  }
}
