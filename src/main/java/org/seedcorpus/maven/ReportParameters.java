package org.seedcorpus.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.Preset;
import org.seedcorpus.goal.ReportStyle;
import org.seedcorpus.goal.SourceLinks;

/** The parameters of the goals that report: what fails a build, and how the report looks. */
public abstract sealed class ReportParameters extends RuleParameters permits CheckMojo, ReportMojo {
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
   * Without it, the language of the build if it is one of these, and English otherwise. With
   * several, separated by commas, there is a report in each; every page links to those in the other
   * languages, which are in folders of their names.
   */
  @Parameter(property = "seeds.reportLanguage")
  private @Nullable String reportLanguage;

  /** Whether to write the HTML report as a single self-contained file. */
  @Parameter(property = "seeds.singleFile", defaultValue = "false")
  private boolean singleFile;

  /**
   * The number of seeds with a page of their own in the HTML report: those with the most errors,
   * then warnings, then notes.
   */
  @Parameter(property = "seeds.maxSeedPages", defaultValue = "500")
  private int maxSeedPages = CheckOptions.MAX_SEED_PAGES;

  /**
   * Where the files of the repository can be read; the findings in the HTML report link to their
   * lines there. An address in which <code>{path}</code> and <code>{line}</code> stand for the file
   * and the line, for example <code>https://example.org/project/blob/main/{path}#L{line}</code>;
   * {@code none} for no links. Without it, the address in GitHub Actions or GitLab CI, or else the
   * one in the POM's {@code scm} element, if it is on github.com or gitlab.com.
   */
  @Parameter(property = "seeds.sourceUrl")
  private @Nullable String sourceUrl;

  /**
   * A {@code report.json} of an earlier run. The HTML report says which findings are new and which
   * are gone.
   */
  @Parameter(property = "seeds.previous")
  private @Nullable File previous;

  /** Returns what fails a build. */
  final FailurePolicy failurePolicy() throws GoalException {
    return FailurePolicy.of(Preset.of(preset()), failOn, maxErrors, maxWarnings);
  }

  /** Returns how the HTML report looks in a build of this language. */
  final ReportStyle reportStyle(Locale build) throws GoalException {
    Path earlier = previous == null ? null : paths(null).resolve(previous);
    return new ReportStyle(
        CheckConfiguration.reportLanguages(reportLanguage, build, singleFile),
        singleFile,
        ReportStyle.pages(maxSeedPages),
        SourceLinks.of(sourceUrl, System.getenv(), scm()),
        ReportStyle.previous(earlier));
  }
}
