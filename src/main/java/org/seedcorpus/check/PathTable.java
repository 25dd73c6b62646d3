package org.seedcorpus.check;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Numbers by the paths that they stand for: four bytes a slot, for there may be a million. */
final class PathTable {
  static final int NONE = -1;

  private final IntFunction<String> pathOf;
  private int[] numbers = new int[64];
  private int size;

  /** Creates an empty table of numbers that stand for these paths. */
  PathTable(IntFunction<String> pathOf) {
    this.pathOf = pathOf;
    Arrays.fill(numbers, NONE);
  }

  /** Adds a number; returns the one that is there already for the same path, or itself. */
  int add(int number) {
    if (2 * size >= numbers.length) {
      grow();
    }
    int slot = slot(pathOf.apply(number));
    if (numbers[slot] == NONE) {
      numbers[slot] = number;
      size++;
    }
    return numbers[slot];
  }

  /** Returns the number of the path; {@link #NONE} if it has none. */
  int find(String path) {
    return numbers[slot(path)];
  }

  private int slot(String path) {
    int slot = path.hashCode() * 0x9E3779B1 >>> 32 - Integer.numberOfTrailingZeros(numbers.length);
    while (numbers[slot] != NONE && !pathOf.apply(numbers[slot]).equals(path)) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] old = numbers;
    numbers = new int[2 * old.length];
    Arrays.fill(numbers, NONE);
    for (int number : old) {
      if (number != NONE) {
        numbers[slot(pathOf.apply(number))] = number;
      }
    }
  }
}
