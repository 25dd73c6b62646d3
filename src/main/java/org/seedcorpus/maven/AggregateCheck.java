package org.seedcorpus.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CombinedResult;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.CheckRunner;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.GoalLog;
import org.seedcorpus.goal.ProjectPaths;

/** One check of the corpora of all projects of a build. */
final class AggregateCheck {
  private AggregateCheck() {}

  /**
   * Returns where things lie: the reports in the top project's folder.
   *
   * @param isReportDirectoryGiven whether they lie where the paths say instead
   * @throws GoalException if there are no projects
   */
  static ProjectPaths paths(
      ProjectPaths paths, @Nullable MavenSession session, boolean isReportDirectoryGiven)
      throws GoalException {
    MavenProject top = session == null ? null : session.getTopLevelProject();
    if (top == null || top.getFile() == null) {
      throw new GoalException("seeds.aggregate needs a POM: run Maven in a project");
    }
    return paths.ofAllProjects(
        isReportDirectoryGiven
            ? paths.report()
            : Path.of(top.getBuild().getDirectory()).toAbsolutePath().resolve("seeds-report"));
  }

  /** Returns the result of all corpora; null if there are none, which is logged. */
  static @Nullable CheckResult check(
      @Nullable MavenSession session,
      ProjectPaths paths,
      CheckConfiguration configuration,
      boolean failIfMissing,
      GoalLog log)
      throws GoalException, MojoFailureException {
    List<CombinedResult.Part> parts = new ArrayList<>();
    for (ReactorCorpora.Source corpus : corpora(session)) {
      CheckRunner runner =
          new CheckRunner(
              paths.withCorpus(corpus.folder()), configuration.withIndex(corpus.index()), log);
      parts.add(new CombinedResult.Part(prefix(paths, corpus.folder()), runner.check()));
    }
    if (!parts.isEmpty()) {
      return CombinedResult.of(paths.corpus(), parts);
    }
    if (failIfMissing) {
      throw new MojoFailureException("no project of this build has a folder of seeds");
    }
    log.info("Skipping seeds:check: no project of this build has a folder of seeds");
    return null;
  }

  private static List<ReactorCorpora.Source> corpora(@Nullable MavenSession session)
      throws GoalException {
    try {
      return session == null ? List.of() : ReactorCorpora.of(session);
    } catch (IOException e) {
      throw new GoalException("cannot find the seeds: " + e.getMessage(), e);
    }
  }

  private static String prefix(ProjectPaths paths, Path folder) {
    String path = paths.working().relativize(folder).toString().replace('\\', '/');
    return path.isEmpty() ? "" : path + "/";
  }
}
