package org.seedcorpus.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.IndexGoal;

/**
 * Writes the index of a folder that has none, with the language, the headline and the source of
 * each text file. In an existing index, it adds the files that are not listed, and marks the
 * entries whose file is missing with a comment; everything else stays as it is.
 */
@Mojo(name = "index", requiresProject = false, threadSafe = true)
public final class IndexMojo extends CorpusParameters {
  /** Whether to print the changes as a unified diff instead of writing them. */
  @Parameter(property = "seeds.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to add the SHA-256 checksums of the files to a new table. */
  @Parameter(property = "seeds.checksums", defaultValue = "false")
  private boolean checksums;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("index")) {
      return;
    }
    try {
      new IndexGoal(paths(null), goalLog(), dryRun).run(index(), checksums);
    } catch (GoalException e) {
      throw cannotRun(e);
    }
  }
}
