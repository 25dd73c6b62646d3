package org.seedcorpus.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.seedcorpus.check.Baseline;
import org.seedcorpus.check.BaselineRecorder;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CheckScope;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.fix.AtomicFile;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/**
 * Writes the findings that the seeds have now to a file, {@code BASELINE.tsv}, so that only new
 * ones fail the build. Rows whose findings no longer occur are removed.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends RuleParameters {
  /**
   * The lowest severity of the findings to write: {@code error}, {@code warning} or {@code info}.
   */
  @Parameter(property = "seeds.severity", defaultValue = "warning")
  private String severity = "warning";

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("baseline")) {
      return;
    }
    Severity lowest = EnumParameter.parse("severity", severity, Severity.values());
    CheckConfiguration configuration = CheckConfiguration.of(this);
    ProjectPaths paths = paths(null);
    CheckRunner runner = new CheckRunner(paths, configuration, getLog());
    try {
      Corpus corpus = runner.corpus();
      KnownFiles known = configuration.known();
      BaselineRecorder found = new BaselineRecorder(lowest);
      CheckResult result =
          runner.check(corpus, List.of(known.allowed(corpus), found), SeedVisitor.NONE);
      byte[] rows = known.baseline(corpus).updated(found, scope(result));
      Path file = known.baselineFile(corpus);
      int before = known.baseline(corpus).size();
      int after = new Baseline(known.baseline(), rows).size();
      if (after > 0 || Files.exists(file)) {
        AtomicFile.write(file, rows);
      }
      getLog()
          .info(
              "%s: %s known %s (before: %s)"
                  .formatted(
                      paths.shown(file), after, after == 1 ? "finding" : "findings", before));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the baseline: " + e.getMessage(), e);
    }
  }

  private static CheckScope scope(CheckResult result) {
    Set<String> checked =
        result.seeds().stream().map(seed -> seed.entry().path()).collect(Collectors.toSet());
    Set<String> existing =
        Rules.all(RuleOptions.DEFAULT).stream().map(Rule::id).collect(Collectors.toSet());
    return CheckScope.of(result.corpus(), result.rules(), existing, checked::contains);
  }
}
