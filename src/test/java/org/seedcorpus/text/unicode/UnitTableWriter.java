package org.seedcorpus.text.unicode;

/** Writes what {@link UnitTable} reads. */
public final class UnitTableWriter {
  private static final int SIZE = Character.MAX_VALUE + 1;

  private UnitTableWriter() {}

  /** Returns the file of a table. */
  public static String file(char[] table) {
    StringBuilder lines = new StringBuilder();
    for (int start = 0; start < SIZE; ) {
      int equal = start + 1;
      while (equal < SIZE && table[equal] == table[start]) {
        equal++;
      }
      int shifted = start + 1;
      while (shifted < SIZE && table[shifted] - shifted == table[start] - start) {
        shifted++;
      }
      int end = Math.max(equal, shifted);
      if (shifted < end || table[start] != start) {
        lines.append(Integer.toHexString(start)).append(' ');
        lines.append(Integer.toHexString(end - start)).append(' ');
        int sum = table[start] - start & Character.MAX_VALUE;
        lines.append(shifted < end || end == start + 1 ? "" : "+");
        lines.append(Integer.toHexString(shifted < end || end == start + 1 ? table[start] : sum));
        lines.append('\n');
      }
      start = end;
    }
    return lines.toString();
  }
}
