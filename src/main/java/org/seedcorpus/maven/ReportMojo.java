package org.seedcorpus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.ReportModel;

/**
 * Checks the seeds for a page of {@code mvn site}, and writes all reports beside it; whatever is
 * found, the build goes on.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenMultiPageReport {
  /** The page, and the folder of the full report. */
  private static final String NAME = "seeds-report";

  /** The folder with the seeds and their index. */
  @Parameter(property = "seeds.directory", defaultValue = "${project.basedir}/seeds")
  private @Nullable File directory;

  /** The name of the index in the folder. */
  @Parameter(property = "seeds.index", defaultValue = "INDEX.md")
  private String index = "INDEX.md";

  /**
   * Where the site is written; the reports go into its folder {@code seeds-report}. Within {@code
   * mvn site} the site says where.
   */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}")
  private @Nullable File outputDirectory;

  /**
   * The mildest severity of which the page says that it fails a build: {@code error}, {@code
   * warning}, {@code info} or {@code never}.
   */
  @Parameter(property = "seeds.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * The language (BCP 47) of seeds whose entry in the index declares none. Without it the language
   * is detected.
   */
  @Parameter(property = "seeds.language")
  private @Nullable String language;

  /** Severities of single rules, as in {@code check}. */
  @Parameter private Map<String, String> rules = Map.of();

  /** The publishers that source lines may name; any, if there are none here. */
  @Parameter(property = "seeds.sources")
  private List<String> sources = List.of();

  /** Whether lines are broken inside sentences. Without it each seed’s line lengths tell. */
  @Parameter(property = "seeds.hardWrapped")
  private @Nullable Boolean hardWrapped;

  /** How many seeds are checked at a time; the number of processors, if 0. */
  @Parameter(property = "seeds.threads", defaultValue = "0")
  private int threads;

  /** Files of more bytes are not read: 64 MiB, unless said otherwise. */
  @Parameter(property = "seeds.maxSeedSize", defaultValue = "67108864")
  private long maxSeedSize;

  /** Checks nothing, and adds no page. */
  @Parameter(property = "seeds.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private @Nullable String version;

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
    }
    getLog().info("report: " + folders().shown(folders().report().resolve("index.html")));
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      write(locale).onto(sink);
    } catch (IOException | MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException("cannot report on the seeds: " + e.getMessage(), e);
    }
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory factory, Locale locale)
      throws MavenReportException {
    generate(sink, locale);
  }

  private SiteReportRenderer write(Locale locale)
      throws IOException, MojoExecutionException, MojoFailureException {
    CheckConfiguration settings =
        CheckConfiguration.of(
            index, failOn, language, rules, sources, hardWrapped, threads, maxSeedSize, version);
    Locale spoken = CheckConfiguration.reportLanguage(null, locale);
    CheckRunner check = new CheckRunner(folders(), settings, spoken, false, getLog());
    ReportModel model = ReportModel.of(check.result(), check.options());
    check.write(model);
    return new SiteReportRenderer(model, NAME + "/");
  }

  private ProjectPaths folders() {
    return ProjectPaths.of(session, directory, new File(site().toFile(), NAME));
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
    return "Which seeds are malformed, where, and how to mend them.";
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
    Path corpus = folders().corpus();
    if (skip) {
      getLog().info("seeds.skip is set: no seed is checked");
    } else if (!Files.isDirectory(corpus)) {
      getLog().info("no report: there is no folder " + folders().shown(corpus));
    } else {
      return true;
    }
    return false;
  }
}
