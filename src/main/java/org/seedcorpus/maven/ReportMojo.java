package org.seedcorpus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.CheckRunner;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.ProjectPaths;
import org.seedcorpus.goal.ReportStyle;
import org.seedcorpus.report.model.ReportModel;

/**
 * Checks the seeds for a page of {@code mvn site}, and writes all reports beside it. The build does
 * not fail, whatever is found.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends ReportParameters implements MavenMultiPageReport {
  /** The page, and the folder of the full report. */
  private static final String NAME = "seeds-report";

  /**
   * The folder of the site; the reports are written to its folder {@code seeds-report}. Within
   * {@code mvn site}, the site sets it.
   */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}")
  private @Nullable File outputDirectory;

  /** Writes the reports only: a page has its frame from the site alone. */
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!canGenerateReport()) {
      return;
    }
    try {
      write(Locale.getDefault());
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the reports: " + e.getMessage(), e);
    } catch (GoalException e) {
      throw cannotRun(e);
    }
    getLog().info("report: " + folders().shown(folders().report().resolve("index.html")));
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      write(locale).onto(sink);
    } catch (IOException | GoalException e) {
      throw new MavenReportException("cannot report on the seeds: " + e.getMessage(), e);
    }
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory factory, Locale locale)
      throws MavenReportException {
    generate(sink, locale);
  }

  private SiteReportRenderer write(Locale locale) throws IOException, GoalException {
    ReportStyle style = reportStyle(locale);
    CheckConfiguration configuration = CheckConfiguration.of(this, style.maxSeedPages());
    CheckRunner runner = new CheckRunner(folders(), configuration, goalLog());
    CheckResult result = runner.check();
    ReportModel model =
        ReportModel.of(result, runner.options(failurePolicy().failOn(result), style));
    runner.write(model);
    return new SiteReportRenderer(model, NAME + "/");
  }

  private ProjectPaths folders() {
    return paths(new File(site().toFile(), NAME));
  }

  /** Without a POM the default’s {@code ${project…}} stays literal. */
  private Path site() {
    String path = outputDirectory == null ? "${" : outputDirectory.getPath();
    return Path.of(path.contains("${") ? "target/site" : path);
  }

  /** Deprecated for getOutputPath, which site plugins before 3.20 do not ask for. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Seed corpus";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Which seeds are malformed, where, and how to fix them.";
  }

  @Override
  public void setReportOutputDirectory(File siteDirectory) {
    outputDirectory = siteDirectory;
  }

  @Override
  public File getReportOutputDirectory() {
    return site().toFile();
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }

  @Override
  public boolean canGenerateReport() {
    try {
      return !isSkipped("report");
    } catch (MojoFailureException e) {
      getLog().warn("no report: " + e.getMessage());
      return false;
    }
  }
}
