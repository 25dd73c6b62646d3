package org.seedcorpus.cli;

import java.util.concurrent.Callable;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.goal.IndexGoal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code seeds index}. */
@Command(name = "index", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IndexCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private CorpusArguments corpus = new CorpusArguments();

  @Option(names = "--dry-run", arity = "0..1", paramLabel = "true|false", fallbackValue = "true")
  private boolean dryRun;

  @Option(names = "--checksums", arity = "0..1", paramLabel = "true|false", fallbackValue = "true")
  private boolean checksums;

  IndexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws GoalException {
    new IndexGoal(corpus.paths(null), new PrintedLog(streams.lines()), dryRun)
        .run(corpus.index(), checksums);
    return Main.SOUND;
  }
}
