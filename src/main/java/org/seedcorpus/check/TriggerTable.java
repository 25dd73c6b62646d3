package org.seedcorpus.check;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.EntryRange;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final UnicodeSet SURROGATES = CharacterSets.of("[:Cs:]");
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
    BitSet[] asked = new BitSet[kinds.length]; // null: no rule asked for the character
    int number = 0;
    for (CharacterRule rule : characterRules) {
      mark(asked, rule.triggers(), number++);
    }
    for (SeedRule rule : seedRules) {
      UnicodeSet needs = rule.needs();
      if (needs != null) {
        mark(asked, needs, number);
      }
      number++;
    }
    List<BitSet> classes = classes(asked, characterRules.size());
    Map<BitSet, Integer> numbers = new HashMap<>();
    characterRulesOf = new int[classes.size()][];
    seedRulesOf = new int[classes.size()][];
    int first = characterRules.size();
    for (int i = 0; i < classes.size(); i++) {
      BitSet rules = classes.get(i);
      numbers.put(rules, i);
      characterRulesOf[i] = rules.stream().filter(rule -> rule < first).toArray();
      seedRulesOf[i] = rules.stream().filter(rule -> rule >= first).map(r -> r - first).toArray();
      firstMarked += i > 0 && characterRulesOf[i].length == 0 ? 1 : 0;
    }
    for (int c = 0; c < kinds.length; c++) {
      int kind = asked[c] == null ? 0 : numbers.get(asked[c]);
      kinds[c] = (short) (kind | (WORD.contains(c) ? 0 : BREAK));
    }
  }

  /** Returns the sets of rules that asked for the same characters: nobody's first. */
  private static List<BitSet> classes(BitSet[] asked, int characterRules) {
    Set<BitSet> marked = new LinkedHashSet<>();
    Set<BitSet> all = new LinkedHashSet<>(List.of(new BitSet()));
    for (BitSet rules : asked) {
      if (rules != null) {
        (rules.nextSetBit(0) < characterRules ? marked : all).add(rules);
      }
    }
    all.addAll(marked);
    return List.copyOf(all);
  }

  private static void mark(BitSet[] asked, UnicodeSet characters, int rule) {
    markUnits(asked, characters, rule);
    if (characters.containsSome(SUPPLEMENTARY)) {
      markUnits(
          asked, SURROGATES, rule); // half a surrogate pair: the set is asked for the code point
    }
  }

  private static void markUnits(BitSet[] asked, UnicodeSet characters, int rule) {
    for (EntryRange range : characters.ranges()) {
      for (int c = range.codepoint; c <= Math.min(range.codepointEnd, asked.length - 1); c++) {
        // A set of its own for each unit: sets that are shared must not change.
        BitSet rules = asked[c] == null ? new BitSet() : (BitSet) asked[c].clone();
        rules.set(rule);
        asked[c] = rules;
      }
    }
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
