package org.seedcorpus.text.unicode;

import com.ibm.icu.text.UnicodeSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets of characters by the patterns that define them, read as ranges from {@code
 * character-sets.txt}: to evaluate properties of all of Unicode would take time at every start. A
 * test makes the file anew from ICU and compares the two.
 */
public final class CharacterSets {
  private static final Map<String, String> RANGES = read();

  private CharacterSets() {}

  /**
   * Returns the set of a {@link UnicodeSet} pattern, frozen.
   *
   * @throws IllegalArgumentException if the file does not have the pattern
   */
  public static UnicodeSet of(String pattern) {
    UnicodeSet set = named(pattern);
    if (set == null) {
      throw new IllegalArgumentException("character-sets.txt has no " + pattern);
    }
    return set;
  }

  /** Returns the set of a name, frozen; null if the file does not have it. */
  public static @Nullable UnicodeSet named(String name) {
    String ranges = RANGES.get(name);
    if (ranges == null) {
      return null;
    }
    int count = 1;
    for (int i = 0; i < ranges.length(); i++) {
      count += ranges.charAt(i) == ' ' ? 1 : 0;
    }
    int[] ends = new int[2 * count];
    int at = 0;
    int number = 0;
    boolean isRange = false;
    for (int i = 0; i <= ranges.length(); i++) {
      char c = i == ranges.length() ? ' ' : ranges.charAt(i);
      if (c == '-') {
        ends[at++] = number;
        number = 0;
        isRange = true;
      } else if (c == ' ') {
        if (!isRange) {
          ends[at++] = number;
        }
        ends[at++] = number;
        number = 0;
        isRange = false;
      } else {
        number = number << 4 | Character.digit(c, 16);
      }
    }
    return ranges.isEmpty() ? new UnicodeSet().freeze() : new UnicodeSet(ends).freeze();
  }

  /** Lines are: a pattern, a tab, and ranges in hexadecimal numbers. */
  private static Map<String, String> read() {
    String file = UnitTable.text("character-sets.txt");
    Map<String, String> sets = new HashMap<>();
    for (int start = 0; start < file.length(); ) {
      int tab = file.indexOf('\t', start);
      int end = file.indexOf('\n', tab);
      sets.put(file.substring(start, tab), file.substring(tab + 1, end));
      start = end + 1;
    }
    return sets;
  }
}
