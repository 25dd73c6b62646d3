package org.seedcorpus.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.CheckRunner;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import org.seedcorpus.goal.QuarantineFolder;
import org.seedcorpus.goal.ReportStyle;
import org.seedcorpus.goal.Verdict;

/**
 * Checks every seed that the index lists, writes the reports, and fails the build when a seed is
 * malformed.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends ReportParameters {
  /** The folder to write the reports to. Reports of an earlier run are replaced. */
  @Parameter(
      property = "seeds.reportDirectory",
      defaultValue = "${project.build.directory}/seeds-report")
  private @Nullable File reportDirectory;

  /**
   * A folder to write {@code accepted.txt} and {@code rejected.jsonl} to: the paths of the sound
   * seeds, and the findings of the others, for the program that reads the corpus next. A seed is
   * rejected if it has a finding that fails the build, or an error if {@code failOn} is {@code
   * never}. Without it, neither is written.
   */
  @Parameter(property = "seeds.quarantine")
  private @Nullable File quarantine;

  /**
   * Whether the build goes on with the accepted seeds if {@code quarantine} is set and others are
   * rejected. It still fails because of the index, and if no seed is accepted.
   */
  @Parameter(property = "seeds.continueWithAccepted", defaultValue = "false")
  private boolean continueWithAccepted;

  /**
   * Whether to check the seeds of all projects of the build at once, and write one report, in the
   * top project. The parameters of the project that is built first apply; {@code directory} and
   * {@code index} are each project's own.
   */
  @Parameter(property = "seeds.aggregate", defaultValue = "false")
  private boolean aggregate;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (aggregate ? isSwitchedOff("check") : isSkipped("check")) {
      return;
    }
    Verdict verdict;
    try {
      verdict = check();
    } catch (GoalException e) {
      throw cannotRun(e);
    }
    if (verdict != null && verdict.isMalformed()) {
      throw new MojoFailureException(verdict.summary());
    }
  }

  /** Returns null if there is nothing to check. */
  private @Nullable Verdict check() throws GoalException, MojoFailureException {
    ReportStyle style = reportStyle(Locale.getDefault());
    CheckConfiguration configuration = CheckConfiguration.of(this, style.maxSeedPages());
    FailurePolicy policy = failurePolicy();
    ProjectPaths own = paths(reportDirectory);
    ProjectPaths paths =
        aggregate ? AggregateCheck.paths(own, session(), isReportDirectoryGiven()) : own;
    QuarantineFolder folder =
        QuarantineFolder.of(own, quarantine, continueWithAccepted, configuration.since());
    List<Object> settings = List.of(index(), includes(), excludes(), policy, style, folder);
    if (isDone(paths, folder, List.of(settings, configuration.settings()))) {
      return null;
    }
    CheckRunner runner = new CheckRunner(paths, configuration, goalLog());
    CheckResult result =
        aggregate
            ? AggregateCheck.check(session(), paths, configuration, isFailIfMissing(), goalLog())
            : runner.check();
    return result == null ? null : runner.report(result, policy, style, folder);
  }

  private boolean isReportDirectoryGiven() {
    MavenProject project = project();
    return reportDirectory != null
        && project != null
        && project.getBuild() != null
        && !reportDirectory.equals(new File(project.getBuild().getDirectory(), "seeds-report"));
  }

  /**
   * Returns whether another project has checked the same seeds in the same way; logs it. A goal of
   * the command line is not done: an earlier one may have changed the seeds.
   *
   * @throws GoalException if what is written about other seeds is in the same folder
   */
  private boolean isDone(ProjectPaths paths, QuarantineFolder lists, Object settings)
      throws GoalException {
    BuildHistory history = BuildHistory.of(session());
    Path ownReport = isReportDirectoryGiven() ? paths.report() : Path.of("");
    Object check = aggregate ? "aggregate" : List.of(paths.corpus(), settings, ownReport);
    MojoExecution execution = execution();
    String name = execution == null ? "" : execution.getExecutionId();
    String by = BuildHistory.name(project()) + (aggregate && isOfLifecycle() ? " " + name : "");
    String before = history.record(check, by);
    if (before != null && !before.startsWith(by + " ")) {
      getLog()
          .info(
              aggregate
                  ? "Skipping seeds:check: %s checks the seeds of all projects".formatted(before)
                  : "Skipping seeds:check: %s checks the seeds in %s with the same parameters"
                      .formatted(before, paths.corpus()));
      return true;
    }
    claim(history, "reportDirectory", paths.report(), paths);
    if (lists.folder() != null) {
      claim(history, "quarantine", lists.folder(), paths);
    }
    return false;
  }

  private static void claim(BuildHistory history, String parameter, Path folder, ProjectPaths paths)
      throws GoalException {
    String other = history.record(List.of(parameter, folder), paths.corpus().toString());
    if (other != null) {
      throw new GoalException(
          "%s, %s, is also that of the seeds in %s: set another, or seeds.aggregate to true for one report of all projects"
              .formatted(parameter, folder, other));
    }
  }
}
