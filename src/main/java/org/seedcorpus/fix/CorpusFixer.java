package org.seedcorpus.fix;

import java.io.IOException;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;

/** Fixes the seeds of a corpus while they are checked, each file as a whole or not at all. */
public final class CorpusFixer implements SeedVisitor {
  private final Corpus corpus;
  private final CorpusChecker checker;
  private final KnownFindings allowed;
  private final FixOptions options;
  private final boolean dryRun;
  private final Queue<FileFix> files = new ConcurrentLinkedQueue<>();

  /**
   * Creates a fixer.
   *
   * @param checker checks what was fixed
   * @param allowed findings that are not fixed
   * @param dryRun whether no file is written
   */
  public CorpusFixer(
      Corpus corpus,
      CorpusChecker checker,
      KnownFindings allowed,
      FixOptions options,
      boolean dryRun) {
    this.corpus = corpus;
    this.checker = checker;
    this.allowed = allowed;
    this.options = options;
    this.dryRun = dryRun;
  }

  @Override
  public void visit(SeedContext seed, List<Occurrence> occurrences) throws IOException {
    if (occurrences.isEmpty()) {
      return;
    }
    FixedSeed fixed =
        FixApplier.fix(
            checker,
            allowed,
            options,
            seed,
            occurrences,
            words -> IndexUpdate.isReplaceable(corpus, seed.entry(), words));
    String failure = fixed.isChanged() && !dryRun ? write(seed, fixed) : null;
    if (fixed.isChanged() || !fixed.refused().isEmpty() || fixed.left() > 0) {
      files.add(new FileFix(seed.entry(), fixed, failure));
    }
  }

  private @Nullable String write(SeedContext seed, FixedSeed fixed) {
    if (!(corpus.fileOf(seed.entry(), Long.MAX_VALUE) instanceof SeedFile.Present file)) {
      return "the file has gone";
    }
    try {
      AtomicFile.replace(file.file(), fixed.before().bytes(), fixed.after().bytes());
      return null;
    } catch (IOException | ConcurrentModificationException e) {
      return e.toString();
    }
  }

  /** Returns the files with fixes, applied or not, in the order of the index. */
  public List<FileFix> files() {
    return files.stream()
        .sorted(Comparator.comparingInt((FileFix file) -> file.entry().number()))
        .toList();
  }

  /** Returns what changes in the index because of the files; null if nothing does. */
  public @Nullable IndexUpdate indexUpdate() {
    return IndexUpdate.of(corpus, files());
  }
}
