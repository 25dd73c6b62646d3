package org.seedcorpus.check;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The results of seeds, made when asked. */
final class SeedResults extends AbstractList<SeedResult> implements RandomAccess {
  private final CheckedSeeds seeds;
  private final int[] numbers;

  /**
   * Creates the list.
   *
   * @param numbers the seeds that are in it
   */
  SeedResults(CheckedSeeds seeds, int[] numbers) {
    this.seeds = seeds;
    this.numbers = numbers;
  }

  @Override
  public SeedResult get(int index) {
    return seeds.result(numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
