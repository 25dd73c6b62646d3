package org.seedcorpus.goal;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.fix.CorpusFixer;
import org.seedcorpus.fix.FixOptions;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** Applies the fixes of findings to the seeds. */
public final class FixGoal {
  private final ProjectPaths paths;
  private final CheckConfiguration configuration;
  private final GoalLog log;

  /** Creates the goal. */
  public FixGoal(ProjectPaths paths, CheckConfiguration configuration, GoalLog log) {
    this.paths = paths;
    this.configuration = configuration;
    this.log = log;
  }

  /**
   * Returns which fixes are applied.
   *
   * @param only the ids of their rules; none for all
   * @param suggested whether those that are only suggested are applied too
   * @throws GoalException if there is no rule of one of the ids
   */
  public static FixOptions options(List<String> only, boolean suggested) throws GoalException {
    List<String> ids = Rules.all(RuleOptions.DEFAULT).stream().map(Rule::id).toList();
    List<String> chosen = new ArrayList<>();
    for (String id : only) {
      chosen.add(CheckConfiguration.ruleId(String.valueOf(id), ids));
    }
    return new FixOptions(Set.copyOf(chosen), suggested);
  }

  /**
   * Applies fixes.
   *
   * @param dryRun whether to tell the changes instead of writing them
   * @param patch a file to write the changes to, also in a dry run; null for none
   * @throws GoalException if not all can be written
   */
  public void run(FixOptions options, boolean dryRun, @Nullable File patch) throws GoalException {
    CheckRunner runner = new CheckRunner(paths, configuration, log);
    try {
      Corpus corpus = runner.corpus();
      CorpusFixer fixer =
          new CorpusFixer(
              corpus,
              runner.checker(List.of()),
              configuration.known().allowed(corpus),
              options,
              dryRun);
      runner.check(corpus, List.of(), fixer);
      FixLog told = new FixLog(paths, corpus, log, dryRun);
      told.tell(fixer.files(), fixer.indexUpdate());
      if (patch != null) {
        told.writePatch(paths.resolve(patch), fixer.files(), fixer.indexUpdate());
      }
      told.writeIndex(fixer.indexUpdate());
      FixLog.failIfIncomplete(fixer.files());
    } catch (IOException e) {
      throw new GoalException("cannot fix the seeds: " + e.getMessage(), e);
    }
  }
}
