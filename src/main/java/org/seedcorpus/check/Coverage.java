package org.seedcorpus.check;

import java.util.Arrays;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Occurrence;

/** The ranges that one rule reports in a text, to look up overlaps. */
final class Coverage {
  /** Start and end of each range, packed: sorted by start. */
  private final long[] ranges;

  /** The greatest end up to each range. */
  private final int[] reach;

  private Coverage(long[] ranges, int[] reach) {
    this.ranges = ranges;
    this.reach = reach;
  }

  /** Returns the ranges of a rule's findings. */
  static Coverage of(FindingCollector found, String rule) {
    long[] ranges =
        found.occurrences().stream()
            .filter(one -> one.rule().id().equals(rule))
            .mapToLong(Coverage::packed)
            .toArray();
    Arrays.sort(ranges);
    int[] reach = new int[ranges.length];
    int farthest = 0;
    for (int i = 0; i < ranges.length; i++) {
      farthest = Math.max(farthest, (int) ranges[i]);
      reach[i] = farthest;
    }
    return new Coverage(ranges, reach);
  }

  private static long packed(Occurrence one) {
    return (long) one.start() << 32 | one.end();
  }

  /** Returns whether a range overlaps one of these; an empty range overlaps what it lies in. */
  boolean overlaps(int start, int end) {
    int low = 0;
    int high = ranges.length;
    while (low < high) { // the number of ranges that begin before the end
      int middle = (low + high) >>> 1;
      if ((int) (ranges[middle] >>> 32) < Math.max(end, start + 1)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && reach[low - 1] > start;
  }
}
