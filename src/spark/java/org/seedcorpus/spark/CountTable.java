package org.seedcorpus.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.KeyCounts;

/** What was counted so far, by rule and key, as it is sent to the executors. */
final class CountTable implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] rules;
  private final long[] keys;
  private final long[] counts;
  private transient @Nullable List<KeyCounts> tables;

  private CountTable(int[] rules, long[] keys, long[] counts) {
    this.rules = rules;
    this.keys = keys;
    this.counts = counts;
  }

  /** Returns a table of sums. */
  static CountTable of(List<Row> sums) {
    int[] rules = new int[sums.size()];
    long[] keys = new long[sums.size()];
    long[] counts = new long[sums.size()];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = sums.get(i).getInt(0);
      keys[i] = sums.get(i).getLong(1);
      counts[i] = sums.get(i).getLong(2);
    }
    return new CountTable(rules, keys, counts);
  }

  /** Returns a table that has what this one and another have. */
  CountTable and(CountTable more) {
    int size = rules.length + more.rules.length;
    CountTable both =
        new CountTable(
            Arrays.copyOf(rules, size), Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    System.arraycopy(more.rules, 0, both.rules, rules.length, more.rules.length);
    System.arraycopy(more.keys, 0, both.keys, keys.length, more.keys.length);
    System.arraycopy(more.counts, 0, both.counts, counts.length, more.counts.length);
    return both;
  }

  /** Returns what was counted by a rule, from 0 to the number of rules. */
  synchronized KeyCounts of(int rule, int size) {
    List<KeyCounts> known = tables;
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        known.add(new KeyCounts());
      }
      for (int i = 0; i < rules.length; i++) {
        known.get(rules[i]).add(keys[i], counts[i]);
      }
      tables = known;
    }
    return known.get(rule);
  }
}
