package org.seedcorpus.check;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.EntryRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.unicode.CharacterSets;

/**
 * Says for each UTF-16 unit what the scanner has to do with it: nothing (a letter inside a word
 * that no rule asked for), end the word, or note it for some rules.
 *
 * <p>Characters that the same rules asked for share a class, so one short a unit is enough: it is
 * negative on units that are not part of a word, its other bits are the number of the class. Of the
 * classes that only seed rules asked for, it matters whether they occur; they have the lower
 * numbers. Of the others it matters where.
 */
final class TriggerTable {
  static final int CLASS = 0x7FFF;
  private static final short BREAK = (short) 0x8000;
  private static final UnicodeSet WORD = CharacterSets.of("[[:L:][:M:][:N:][:Cs:]\\u200C\\u200D]");
  private static final UnicodeSet SUPPLEMENTARY = new UnicodeSet(0x10000, 0x10FFFF).freeze();

  private final short[] kinds = new short[Character.MAX_VALUE + 1];
  private final int[][] characterRulesOf;
  private final int[][] seedRulesOf;
  private int firstMarked = 1;

  /**
   * Creates the table.
   *
   * @param characterRules numbered from 0
   * @param seedRules numbered after them: they ask for the characters that they need
   */
  TriggerTable(List<CharacterRule> characterRules, List<SeedRule> seedRules) {
    List<UnicodeSet> asked = new ArrayList<>();
    for (CharacterRule rule : characterRules) {
      asked.add(rule.triggers());
    }
    for (SeedRule rule : seedRules) {
      UnicodeSet needs = rule.needs();
      asked.add(needs == null ? UnicodeSet.EMPTY : needs);
    }
    List<BitSet> found = new ArrayList<>(List.of(new BitSet())); // the rules of each class
    for (int rule = 0; rule < asked.size(); rule++) {
      ask(rule, asked.get(rule), found);
    }
    int first = characterRules.size();
    // Classes that only seed rules asked for come first.
    int[] numbers = new int[found.size()];
    characterRulesOf = new int[numbers.length][];
    seedRulesOf = new int[numbers.length][];
    int next = 0;
    for (boolean isMarked : new boolean[] {false, true}) {
      for (int old = 0; old < numbers.length; old++) {
        BitSet rules = found.get(old);
        int lowest = rules.nextSetBit(0);
        if ((lowest >= 0 && lowest < first) == isMarked) {
          numbers[old] = next;
          characterRulesOf[next] = rules.stream().filter(rule -> rule < first).toArray();
          seedRulesOf[next] =
              rules.stream().filter(rule -> rule >= first).map(rule -> rule - first).toArray();
          next++;
        }
      }
      firstMarked = isMarked ? firstMarked : next;
    }
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (short) (numbers[kinds[c]] | BREAK);
    }
    for (EntryRange range : WORD.ranges()) {
      for (int c = range.codepoint; c <= Math.min(range.codepointEnd, kinds.length - 1); c++) {
        kinds[c] &= CLASS;
      }
    }
  }

  /** Splits the classes into those of characters that a rule asked for and those of others. */
  private void ask(int rule, UnicodeSet characters, List<BitSet> found) {
    Map<Integer, Integer> split = new HashMap<>(); // the new class of what is in an old one
    for (EntryRange range : characters.ranges()) {
      ask(rule, range.codepoint, range.codepointEnd, split, found);
    }
    if (characters.containsSome(SUPPLEMENTARY)) {
      // Half a surrogate pair: the set is asked for the code point.
      ask(rule, Character.MIN_SURROGATE, Character.MAX_SURROGATE, split, found);
    }
  }

  private void ask(int rule, int from, int to, Map<Integer, Integer> split, List<BitSet> found) {
    int old = -1;
    int own = -1;
    for (int c = from; c <= Math.min(to, kinds.length - 1); c++) {
      if (kinds[c] != old && kinds[c] != own) {
        old = kinds[c];
        own =
            found.get(old).get(rule)
                ? old
                : split.computeIfAbsent(old, any -> split(any, rule, found));
      }
      kinds[c] = (short) own;
    }
  }

  private static int split(int old, int rule, List<BitSet> found) {
    BitSet rules = (BitSet) found.get(old).clone();
    rules.set(rule);
    found.add(rules);
    return found.size() - 1;
  }

  short[] kinds() {
    return kinds;
  }

  /** Returns the number of classes; no rule asked for the characters of the first. */
  int classCount() {
    return seedRulesOf.length;
  }

  /** Returns the first class of which a character rule asked where its characters are. */
  int firstMarked() {
    return firstMarked;
  }

  /** Returns the character rules that asked for the characters of a class. */
  int[] characterRulesOf(int number) {
    return characterRulesOf[number];
  }

  /** Returns the seed rules that asked for the characters of a class. */
  int[] seedRulesOf(int number) {
    return seedRulesOf[number];
  }
}
