package org.seedcorpus.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that report: what fails a build, and how the report looks. */
public abstract sealed class SeedsReportMojo extends SeedsCheckMojo permits CheckMojo, ReportMojo {
  /**
   * The lowest severity that fails the build: {@code error}, {@code warning}, {@code info} or
   * {@code never}; {@code error} unless the preset says otherwise.
   */
  @Parameter(property = "seeds.failOn")
  private @Nullable String failOn;

  /** The number of errors up to which the build does not fail because of errors. */
  @Parameter(property = "seeds.maxErrors", defaultValue = "0")
  private int maxErrors;

  /**
   * The number of warnings above which the build fails, even if {@code failOn} is {@code error}; -1
   * for no limit.
   */
  @Parameter(property = "seeds.maxWarnings", defaultValue = "-1")
  private int maxWarnings = -1;

  /**
   * The language of the HTML report: {@code en}, {@code ar}, {@code he}, {@code fa} or {@code ur}.
   * Without it, the language of the build if it is one of these, and English otherwise.
   */
  @Parameter(property = "seeds.reportLanguage")
  private @Nullable String reportLanguage;

  /** Whether to write the HTML report as a single self-contained file. */
  @Parameter(property = "seeds.singleFile", defaultValue = "false")
  private boolean singleFile;

  /** Returns what fails a build. */
  final FailurePolicy failurePolicy() throws MojoExecutionException {
    return FailurePolicy.of(Preset.of(preset()), failOn, maxErrors, maxWarnings);
  }

  /** Returns the language of the HTML report in a build of this language. */
  final Locale reportLanguage(Locale build) throws MojoExecutionException {
    return CheckConfiguration.reportLanguage(reportLanguage, build);
  }

  final boolean isSingleFile() {
    return singleFile;
  }
}
