package org.seedcorpus.fuzz;

/**
 * Counts the calls and the turns of loops of the code that {@link WorkAgent} changed. The boot
 * class loader has it, too, so that the JDK’s own classes can call it.
 */
public final class WorkCount {
  private static long count;

  private WorkCount() {}

  /** Returns how much was counted, in a thread that nothing else runs beside. */
  public static long now() {
    return count;
  }

  /** Counts a call or a turn. */
  public static void add() {
    count++;
  }

  /** Copies as {@link System#arraycopy}, and counts a word of eight elements as one turn. */
  @SuppressWarnings("SuspiciousSystemArraycopy")
  public static void copy(Object from, int start, Object to, int at, int length) {
    count += length >> 3;
    System.arraycopy(from, start, to, at, length);
  }
}
