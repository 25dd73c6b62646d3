package org.seedcorpus.maven;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.PreviousReport;

/**
 * How the HTML report looks.
 *
 * @param singleFile whether it is one file that needs no other
 * @param maxSeedPages how many seeds have a page of their own
 * @param sourceUri where the files of the repository can be read; empty if it is not known
 * @param previous an earlier report to compare with; null if there is none
 */
record ReportStyle(
    Locale language,
    boolean singleFile,
    int maxSeedPages,
    String sourceUri,
    @Nullable PreviousReport previous) {}
