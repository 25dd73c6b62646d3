package org.seedcorpus.goal;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the lists of accepted and rejected seeds are written.
 *
 * @param folder null if they are not written
 * @param isEnough whether the build goes on although seeds are rejected
 */
public record QuarantineFolder(@Nullable Path folder, boolean isEnough) {

  /**
   * Reads the parameters.
   *
   * @param since the parameter of that name: of seeds that are not checked, nothing is known
   * @throws GoalException if they contradict each other or the other folders
   */
  public static QuarantineFolder of(
      ProjectPaths paths, @Nullable File quarantine, boolean isEnough, @Nullable String since)
      throws GoalException {
    if (quarantine == null) {
      if (isEnough) {
        throw new GoalException(
            "continueWithAccepted needs a folder for the list of accepted seeds: set"
                + " seeds.quarantine");
      }
      return new QuarantineFolder(null, false);
    }
    Path folder = paths.resolve(quarantine);
    if (folder.startsWith(paths.corpus()) || folder.startsWith(paths.report())) {
      throw new GoalException(
          "quarantine, %s, must not be in the folder of the seeds or of the reports"
              .formatted(folder));
    }
    if (since != null) {
      throw new GoalException("quarantine needs a check of all seeds: do not set seeds.since");
    }
    return new QuarantineFolder(folder, isEnough);
  }
}
