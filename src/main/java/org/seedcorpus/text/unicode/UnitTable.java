package org.seedcorpus.text.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A number for each UTF-16 unit, read from a file beside the class: to compute it from Unicode's
 * data would take time at every start. A test makes each file anew from ICU and compares the two.
 *
 * <p>A line of the file is three hexadecimal numbers: the first unit of a run, how many units it
 * has and what they have in common. That is the number of each of them or, after a {@code +}, what
 * is added to each unit modulo 10000<sub>16</sub>. Units that no run has are as they are.
 */
public final class UnitTable {
  private static final int SIZE = Character.MAX_VALUE + 1;

  private UnitTable() {}

  /**
   * Reads a table.
   *
   * @param name the file's name without its extension
   */
  public static char[] read(String name) {
    return parse(text(name + ".txt"));
  }

  /** Reads a table from what its file says. */
  static char[] parse(String file) {
    char[] table = new char[SIZE];
    for (int i = 0; i < SIZE; i++) {
      table[i] = (char) i;
    }
    int number = 0;
    int start = 0;
    int count = 0;
    int column = 0;
    boolean isSum = false;
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '+') {
        isSum = true;
      } else if (c == ' ' || c == '\n') {
        if (column == 0) {
          start = number;
        } else if (column == 1) {
          count = number;
        } else {
          fill(table, start, count, number, isSum);
          isSum = false;
        }
        column = c == '\n' ? 0 : column + 1;
        number = 0;
      } else {
        number = number << 4 | digit(c);
      }
    }
    return table;
  }

  private static void fill(char[] table, int start, int count, int number, boolean isSum) {
    if (!isSum) {
      Arrays.fill(table, start, start + count, (char) number);
      return;
    }
    for (int i = start; i < start + count; i++) {
      table[i] = (char) (i + number);
    }
  }

  private static int digit(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
  }

  /** Returns what a file beside the class says. */
  static String text(String file) {
    try (InputStream in = UnitTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
