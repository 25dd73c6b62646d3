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

  /** A slip hardly ever changes the first letter, so few names must be compared. */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  FuzzyNames(Collection<String> names) {
    for (String name : names) {
      if (!name.isEmpty()) {
        byFirst.computeIfAbsent(name.charAt(0), any -> new ArrayList<>()).add(name);
      }
    }
  }

  /** Returns the first of the names that is a slip of the hand away, or null. */
  @Nullable String near(String name) {
    List<String> candidates =
        name.isEmpty() ? List.of() : byFirst.getOrDefault(name.charAt(0), List.of());
    for (String candidate : candidates) {
      if (!candidate.equals(name) && isSlip(name, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** Says whether the names have the same words but one, and that one is misspelt. */
  private static boolean isSlip(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return false;
    }
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
    int slips = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : 2;
    return slips > 0
        && digits(word).equals(digits(other))
        && EditDistance.between(word, other, slips) <= slips;
  }

  /** Channel 12 and Channel 13 are two. */
  private static String digits(String word) {
    return word.replaceAll("\\P{N}+", "");
  }
}
