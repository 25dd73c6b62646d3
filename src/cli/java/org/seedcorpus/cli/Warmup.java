package org.seedcorpus.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/**
 * Reads the tables that a check needs on a thread beside the one that reads arguments and the
 * index, so that the first finding comes sooner where there are two cores. What it finds is not
 * used, and it holds up nothing.
 */
final class Warmup {
  /** The script of the language, repeated words, and marks: most tables are asked for. */
  private static final String TEXT =
      "Ferry sails again\n\nThe ferry left the the pier at six (again), “on time”.\n\nHarbour Times\n";

  private Warmup() {}

  /** Begins. */
  static void begin() {
    Thread thread = new Thread(Warmup::check, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void check() {
    Entry entry = new Entry(1, "", "", new Span(0, 0), 1, 1, 0, SeedMetadata.NONE);
    new CorpusChecker(
            Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT, RuleOptions.DEFAULT, List.of())
        .check(entry, TEXT.getBytes(StandardCharsets.UTF_8));
  }
}
