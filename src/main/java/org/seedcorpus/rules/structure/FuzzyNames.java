package org.seedcorpus.rules.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names, to find of another one which of them was meant by it. */
final class FuzzyNames {
  /** Of shorter words another may be meant: BBC and NBC, in UTF-16 units. */
  private static final int SHORTEST = 5;

  /** Words as long as this may have two slips. */
  private static final int LONG = 9;

  private static final int MOST_SLIPS = 2;

  private final List<String> names;
  private final long[] letters;

  /** The numbers of the names by their first letter, which a slip hardly ever changes. */
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();

  FuzzyNames(Collection<String> names) {
    this.names = List.copyOf(names);
    letters = new long[names.size()];
    for (int n = 0; n < letters.length; n++) {
      String name = this.names.get(n);
      letters[n] = letters(name);
      if (!name.isEmpty()) {
        byFirst.computeIfAbsent(name.charAt(0), any -> new ArrayList<>()).add(n);
      }
    }
  }

  /** Returns the first of the names that is a slip of the hand away, or null. */
  @Nullable String near(String name) {
    long own = letters(name);
    List<Integer> candidates =
        name.isEmpty() ? List.of() : byFirst.getOrDefault(name.charAt(0), List.of());
    for (int n : candidates) {
      // A slip puts one letter in the place of another at most.
      if (Long.bitCount(own ^ letters[n]) <= 2 * MOST_SLIPS) {
        String candidate = names.get(n);
        if (Math.abs(candidate.length() - name.length()) <= MOST_SLIPS
            && !candidate.equals(name)
            && isSlip(name, candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  /** Returns the letters of a name as bits; several letters may share one, and blanks have none. */
  private static long letters(String name) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters |= name.charAt(i) == ' ' ? 0 : 1L << (name.charAt(i) & 63);
    }
    return letters;
  }

  /** Returns whether the names have the same words but one, and that one is misspelt. */
  private static boolean isSlip(String one, String other) {
    String[] ours = one.split(" ", -1);
    String[] theirs = other.split(" ", -1);
    if (ours.length != theirs.length) {
      return one.replace(" ", "").equals(other.replace(" ", ""));
    }
    int differing = -1;
    for (int i = 0; i < ours.length; i++) {
      if (!ours[i].equals(theirs[i])) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    return differing >= 0 && isMisspelt(ours[differing], theirs[differing]);
  }

  private static boolean isMisspelt(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int slips = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : MOST_SLIPS;
    return slips > 0
        && digits(word).equals(digits(other))
        && EditDistance.between(word, other, slips) <= slips;
  }

  /** Channel 12 and Channel 13 are two. */
  private static String digits(String word) {
    return word.replaceAll("\\P{N}+", "");
  }
}
