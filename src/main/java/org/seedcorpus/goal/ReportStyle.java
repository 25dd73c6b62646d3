package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.IoReason;
import org.seedcorpus.report.json.JsonReportReader;
import org.seedcorpus.report.model.PreviousReport;

/**
 * How the HTML report looks.
 *
 * @param languages at least one
 * @param singleFile whether it is one file that needs no other
 * @param maxSeedPages how many seeds have a page of their own
 * @param sourceUri where the files of the repository can be read; empty if it is not known
 * @param previous an earlier report to compare with; null if there is none
 */
public record ReportStyle(
    List<Locale> languages,
    boolean singleFile,
    int maxSeedPages,
    String sourceUri,
    @Nullable PreviousReport previous) {

  /**
   * Returns the number of pages.
   *
   * @throws GoalException if it is negative
   */
  public static int pages(int maxSeedPages) throws GoalException {
    if (maxSeedPages < 0) {
      throw new GoalException("maxSeedPages must be 0 or more, not " + maxSeedPages);
    }
    return maxSeedPages;
  }

  /**
   * Reads an earlier report, before a new one replaces it.
   *
   * @param file null if there is none
   * @throws GoalException if it cannot be read
   */
  public static @Nullable PreviousReport previous(@Nullable Path file) throws GoalException {
    if (file == null) {
      return null;
    }
    try {
      return JsonReportReader.read(file);
    } catch (IOException e) {
      throw new GoalException(
          "cannot read the earlier report, seeds.previous: " + IoReason.of(e, file), e);
    }
  }
}
