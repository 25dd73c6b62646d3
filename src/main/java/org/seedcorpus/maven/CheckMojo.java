package org.seedcorpus.maven;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks every seed that the index lists, writes the reports, and fails the build when a seed is
 * malformed.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The folder with the seeds and their index. */
  @Parameter(property = "seeds.directory", defaultValue = "${project.basedir}/seeds")
  private @Nullable File directory;

  /** The index, a path in the folder. Its links are relative to the folder that it lies in. */
  @Parameter(property = "seeds.index", defaultValue = "INDEX.md")
  private String index = "INDEX.md";

  /** Where to write the reports; what an earlier run wrote there is replaced. */
  @Parameter(
      property = "seeds.reportDirectory",
      defaultValue = "${project.build.directory}/seeds-report")
  private @Nullable File reportDirectory;

  /**
   * The mildest severity that fails the build: {@code error}, {@code warning}, {@code info} or
   * {@code never}.
   */
  @Parameter(property = "seeds.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * The language (BCP 47) of seeds whose entry in the index declares none. Without it the language
   * is detected.
   */
  @Parameter(property = "seeds.language")
  private @Nullable String language;

  /**
   * Severities of single rules, by the rule’s id: {@code error}, {@code warning}, {@code info} or
   * {@code off}. Findings of the rule’s own severity take the new one; others of the rule are never
   * more severe than it.
   */
  @Parameter private Map<String, String> rules = Map.of();

  /** The publishers that source lines may name; any, if there are none here. */
  @Parameter(property = "seeds.sources")
  private List<String> sources = List.of();

  /**
   * Whether lines are broken inside sentences, so that words are repeated across line ends too.
   * Without it each seed’s line lengths tell.
   */
  @Parameter(property = "seeds.hardWrapped")
  private @Nullable Boolean hardWrapped;

  /** How many seeds are checked at a time; the number of processors, if 0. */
  @Parameter(property = "seeds.threads", defaultValue = "0")
  private int threads;

  /** Files of more bytes are not read: 64 MiB, unless said otherwise. */
  @Parameter(property = "seeds.maxSeedSize", defaultValue = "67108864")
  private long maxSeedSize;

  /**
   * The language of the HTML report: {@code en}, {@code ar}, {@code he}, {@code fa} or {@code ur};
   * that of the build, if it is one of these and nothing is set, and English otherwise.
   */
  @Parameter(property = "seeds.reportLanguage")
  private @Nullable String reportLanguage;

  /** Whether the HTML report is one file that needs no other. */
  @Parameter(property = "seeds.singleFile", defaultValue = "false")
  private boolean singleFile;

  /** Checks nothing. */
  @Parameter(property = "seeds.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private @Nullable String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("seeds.skip is set: no seed is checked");
      return;
    }
    ProjectPaths folders = ProjectPaths.of(session, directory, reportDirectory);
    CheckConfiguration settings =
        CheckConfiguration.of(
            index, failOn, language, rules, sources, hardWrapped, threads, maxSeedSize, version);
    Locale locale = CheckConfiguration.reportLanguage(reportLanguage, Locale.getDefault());
    new CheckRunner(folders, settings, locale, singleFile, getLog()).run();
  }
}
