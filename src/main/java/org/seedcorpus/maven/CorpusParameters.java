package org.seedcorpus.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.GoalLog;
import org.seedcorpus.goal.ProjectPaths;

/** The parameters of all goals that read a corpus: where it is. */
public abstract sealed class CorpusParameters extends AbstractMojo
    permits RuleParameters, IndexMojo {
  /** The folder that contains the seeds and their index. */
  @Parameter(property = "seeds.directory", defaultValue = "${project.basedir}/seeds")
  private @Nullable File directory;

  /** The path of the index in the folder. Its links are relative to the folder of the index. */
  @Parameter(property = "seeds.index", defaultValue = "INDEX.md")
  private String index = "INDEX.md";

  /**
   * Whether the build fails if the folder does not exist. By default, it fails in a project of its
   * own or if {@code directory} is set; modules of a multi-module build and projects of packaging
   * {@code pom} are skipped.
   */
  @Parameter(property = "seeds.failIfMissing", defaultValue = "false")
  private boolean failIfMissing;

  /** Skips the goal. */
  @Parameter(property = "seeds.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private @Nullable MojoExecution execution;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private @Nullable String version;

  /** Returns the index's path in the folder. */
  public final String index() {
    return index;
  }

  /** Returns the plugin's version; empty if it is not known. */
  public final String version() {
    return version == null ? "" : version;
  }

  final @Nullable MavenSession session() {
    return session;
  }

  final @Nullable MavenProject project() {
    return project;
  }

  final @Nullable MojoExecution execution() {
    return execution;
  }

  /** Returns whether the goal is bound to a phase, and not named on the command line. */
  final boolean isOfLifecycle() {
    return execution != null && execution.getSource() == Source.LIFECYCLE;
  }

  final boolean isFailIfMissing() {
    return failIfMissing;
  }

  /** Returns the address of the repository in the POM; null if there is none. */
  final @Nullable String scm() {
    return project == null || project.getScm() == null ? null : project.getScm().getUrl();
  }

  /** Returns where things are, with the reports in the given folder. */
  final ProjectPaths paths(@Nullable File reportDirectory) {
    String started = session == null ? null : session.getExecutionRootDirectory();
    Path working = Path.of(started == null ? "" : started).toAbsolutePath();
    return ProjectPaths.of(working, directory, reportDirectory);
  }

  /** Returns the build's log. */
  final GoalLog goalLog() {
    return new MavenLog(getLog());
  }

  /** Returns what Maven is told if a goal cannot run. */
  static MojoExecutionException cannotRun(GoalException e) {
    return new MojoExecutionException(e.getMessage(), e);
  }

  /** Returns whether the goal is switched off; logs it. */
  final boolean isSwitchedOff(String goal) {
    if (skip) {
      getLog().info("Skipping seeds:%s because property seeds.skip is set.".formatted(goal));
    }
    return skip;
  }

  /**
   * Returns whether there is nothing to do here; logs why.
   *
   * @throws MojoFailureException if the folder does not exist, but should
   */
  final boolean isSkipped(String goal) throws MojoFailureException {
    if (isSwitchedOff(goal)) {
      return true;
    }
    ProjectPaths paths = paths(null);
    Path corpus = paths.corpus();
    if (Files.isDirectory(corpus)) {
      return false;
    }
    if (failIfMissing || ReactorPosition.of(session, project).needsSeeds(directory)) {
      throw new MojoFailureException(
          "there is no folder %s; set seeds.directory to the folder that contains %s"
              .formatted(corpus, index));
    }
    getLog().info("Skipping seeds:%s: there is no folder %s".formatted(goal, corpus));
    if (!isOfLifecycle() && session != null && session.getProjects().size() > 1) {
      getLog()
          .warn(
              "a goal on the command line runs in the top project only; choose a module with mvn -pl MODULE seeds:%s"
                  .formatted(goal));
    }
    return true;
  }
}
