package org.seedcorpus.spark;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.seedcorpus.check.RecordChecker;
import org.seedcorpus.report.model.RuleCatalog;

/** The checkers of one executor: a task has one, and leaves it to the next task. */
final class CheckerPool {
  private static final ConcurrentHashMap<CheckSettings, Queue<Checker>> IDLE =
      new ConcurrentHashMap<>();

  /**
   * What a task needs to check records.
   *
   * @param catalog what the rules say
   */
  record Checker(RecordChecker records, RuleCatalog catalog) {}

  private CheckerPool() {}

  static Checker take(CheckSettings settings) {
    Checker idle = idle(settings).poll();
    return idle == null ? new Checker(settings.checker(), new RuleCatalog(settings.rules())) : idle;
  }

  static void give(CheckSettings settings, Checker checker) {
    idle(settings).add(checker);
  }

  private static Queue<Checker> idle(CheckSettings settings) {
    return IDLE.computeIfAbsent(settings, any -> new ConcurrentLinkedQueue<>());
  }
}
