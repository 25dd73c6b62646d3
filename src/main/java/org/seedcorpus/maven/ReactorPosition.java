package org.seedcorpus.maven;

import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A project's part in the build.
 *
 * @param baseDirectory the project's folder; null without a POM
 * @param isShared whether a POM may declare the plugin for this project and others: it has
 *     packaging {@code pom}, or is a module
 * @param isDirectoryGiven whether the command line names the folder of the seeds
 */
record ReactorPosition(@Nullable File baseDirectory, boolean isShared, boolean isDirectoryGiven) {

  static ReactorPosition of(@Nullable MavenSession session, @Nullable MavenProject project) {
    boolean given =
        session != null
            && session.getUserProperties() != null
            && session.getUserProperties().getProperty("seeds.directory") != null;
    if (project == null || project.getFile() == null) {
      return new ReactorPosition(null, false, given);
    }
    return new ReactorPosition(
        project.getBasedir(),
        project.getPackaging().equals("pom") || isModule(session, project),
        given);
  }

  private static boolean isModule(@Nullable MavenSession session, MavenProject project) {
    boolean isInReactor =
        session != null && session.getAllProjects() != null && session.getAllProjects().size() > 1;
    // A module that is built alone: its parent's POM is a file of the same checkout.
    MavenProject parent = project.getParent();
    return isInReactor || parent != null && parent.getFile() != null;
  }

  /** Returns whether the build is wrong if the folder does not exist. */
  boolean needsSeeds(@Nullable File directory) {
    return !isShared
        || isDirectoryGiven
        || directory != null && !directory.equals(new File(baseDirectory, "seeds"));
  }
}
