package org.seedcorpus.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What a call costs its thread: neither clock nor other threads count.
 *
 * @param nanos CPU time
 * @param bytes memory allocated
 */
record Work(long nanos, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** More than any call costs. */
  static final Work MOST = new Work(Long.MAX_VALUE, Long.MAX_VALUE);

  /** Returns the lesser time and the lesser memory. */
  Work least(Work other) {
    return new Work(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
  }

  /** Returns the cost of the cheapest of several calls. */
  static Work ofCheapest(int calls, Callable<?> call) throws Exception {
    Work least = MOST;
    for (int i = 0; i < calls; i++) {
      long nanos = THREADS.getCurrentThreadCpuTime();
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      call.call();
      least =
          least.least(
              new Work(
                  THREADS.getCurrentThreadCpuTime() - nanos,
                  THREADS.getCurrentThreadAllocatedBytes() - bytes));
    }
    return least;
  }
}
