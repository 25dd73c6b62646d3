package org.seedcorpus.goal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;

/** Says every ten seconds how far a check is; one that is done by then says nothing. */
final class Progress implements SeedVisitor {
  private static final long INTERVAL = 10_000_000_000L;

  private final SeedVisitor visitor;
  private final int all;
  private final GoalLog log;
  private final LongSupplier clock;
  private final long begun;
  private final AtomicLong due;
  private final AtomicLong seeds = new AtomicLong();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder findings = new LongAdder();

  /**
   * Creates a progress that begins now.
   *
   * @param visitor also sees each seed
   * @param all how many seeds there are
   * @param clock the time in nanoseconds
   */
  Progress(SeedVisitor visitor, int all, GoalLog log, LongSupplier clock) {
    this.visitor = visitor;
    this.all = all;
    this.log = log;
    this.clock = clock;
    begun = clock.getAsLong();
    due = new AtomicLong(begun + INTERVAL);
  }

  @Override
  public void visit(SeedContext seed, List<Occurrence> occurrences) throws IOException {
    visitor.visit(seed, occurrences);
    long done = seeds.incrementAndGet();
    bytes.add(seed.decoding().bytes().length);
    findings.add(occurrences.size());
    long now = clock.getAsLong();
    long next = due.get();
    if (now - next >= 0 && due.compareAndSet(next, now + INTERVAL)) {
      log.info(
          String.format(
              Locale.ROOT,
              "%,d of %,d seeds checked, %.1f MB/s, %,d findings",
              done,
              all,
              bytes.sum() * 1e3 / (now - begun),
              findings.sum()));
    }
  }
}
