package org.seedcorpus.rules.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names, to find of another one which of them was meant by it. */
final class FuzzyNames {
  /** Of shorter words another may be meant: BBC and NBC, in UTF-16 units. */
  private static final int SHORTEST = 5;

  /** Words as long as this may have two slips. */
  private static final int LONG = 9;

  private static final int MOST_SLIPS = 2;

  /** A slip touches two parts of a name at most, where it swaps letters: one part is left. */
  private static final int PARTS = 2 * MOST_SLIPS + 1;

  private final List<String> names;
  private final Map<String, List<Integer>> byPart = new HashMap<>();
  private final Map<String, Integer> bySpaceless = new HashMap<>();

  FuzzyNames(Collection<String> names) {
    this.names = List.copyOf(names);
    for (int n = 0; n < this.names.size(); n++) {
      String name = this.names.get(n);
      bySpaceless.putIfAbsent(name.replace(" ", ""), n);
      for (int part = 0; part < PARTS; part++) {
        String letters = name.substring(start(name.length(), part), start(name.length(), part + 1));
        byPart.computeIfAbsent(key(name.length(), part, letters), any -> new ArrayList<>()).add(n);
      }
    }
  }

  /** Returns the first of the names that is a slip of the hand away, or null. */
  @Nullable String near(String name) {
    TreeSet<Integer> candidates = new TreeSet<>();
    Integer spaceless = bySpaceless.get(name.replace(" ", ""));
    if (spaceless != null) {
      candidates.add(spaceless);
    }
    int length = name.length();
    for (int other = length - MOST_SLIPS; other <= length + MOST_SLIPS; other++) {
      for (int part = 0; part < PARTS; part++) {
        addCandidates(name, other, part, candidates);
      }
    }
    for (int n : candidates) {
      String candidate = names.get(n);
      if (!candidate.equals(name) && isSlip(name, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** Adds the names of a length of which a part stands in the name, at most two units away. */
  private void addCandidates(String name, int length, int part, TreeSet<Integer> candidates) {
    int start = start(length, part);
    int end = start(length, part + 1);
    for (int shift = -MOST_SLIPS; shift <= MOST_SLIPS; shift++) {
      if (start < end && start + shift >= 0 && end + shift <= name.length()) {
        String letters = name.substring(start + shift, end + shift);
        candidates.addAll(byPart.getOrDefault(key(length, part, letters), List.of()));
      }
    }
  }

  private static int start(int length, int part) {
    return Math.max(0, length) * part / PARTS;
  }

  private static String key(int length, int part, String letters) {
    return length + ":" + part + ":" + letters;
  }

  /** Returns whether the names have the same words but one, and that one is misspelt. */
  private static boolean isSlip(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
      return false; // a slip hardly ever changes the first letter
    }
    String[] ours = one.split(" ", -1);
    String[] theirs = other.split(" ", -1);
    if (ours.length != theirs.length) {
      return Math.abs(one.length() - other.length()) <= MOST_SLIPS
          && one.replace(" ", "").equals(other.replace(" ", ""));
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
