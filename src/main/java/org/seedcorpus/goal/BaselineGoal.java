package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Writes the findings that the seeds have now to the baseline. */
public final class BaselineGoal {
  private final ProjectPaths paths;
  private final CheckConfiguration configuration;
  private final GoalLog log;

  /** Creates the goal. */
  public BaselineGoal(ProjectPaths paths, CheckConfiguration configuration, GoalLog log) {
    this.paths = paths;
    this.configuration = configuration;
    this.log = log;
  }

  /**
   * Returns a severity by its name.
   *
   * @throws GoalException if there is none
   */
  public static Severity severity(String name) throws GoalException {
    return EnumParameter.parse("severity", name, Severity.values());
  }

  /**
   * Writes the baseline.
   *
   * @param lowest the lowest severity of the findings in it
   * @throws GoalException if the seeds cannot be checked, or the file cannot be written
   */
  public void run(Severity lowest) throws GoalException {
    CheckRunner runner = new CheckRunner(paths, configuration, log);
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
      log.info(
          "%s: %s known %s (before: %s)"
              .formatted(paths.shown(file), after, after == 1 ? "finding" : "findings", before));
    } catch (IOException e) {
      throw new GoalException("cannot write the baseline: " + e.getMessage(), e);
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
