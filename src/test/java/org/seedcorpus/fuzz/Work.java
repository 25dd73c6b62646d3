package org.seedcorpus.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What a call costs: no clock counts.
 *
 * @param steps calls and turns of loops, as {@link WorkAgent} counts them
 * @param bytes memory that the calling thread allocates
 */
record Work(long steps, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Less memory than this is not compared: it is that of tables that are made once. */
  private static final long LEAST_BYTES = 1_000_000;

  static Work of(Callable<?> call) throws Exception {
    long steps = WorkCount.now();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    call.call();
    return new Work(WorkCount.now() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  /** Returns how many times another work this is, in steps or in memory, whichever is more. */
  double times(Work other) {
    double more = (double) steps / other.steps;
    return bytes < LEAST_BYTES ? more : Math.max(more, (double) bytes / other.bytes);
  }
}
