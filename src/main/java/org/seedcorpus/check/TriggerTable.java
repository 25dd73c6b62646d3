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

/**
 * Says for each UTF-16 unit what the scanner has to do with it: nothing (a letter inside a word
 * that no rule asked for), end the word, or call some rules.
 *
 * <p>Characters that the same rules asked for share a class, so one short a unit is enough: it is
 * negative on units that are not part of a word, its other bits number the class.
 */
final class TriggerTable {
  static final int CLASS = 0x7FFF;
  private static final short BREAK = (short) 0x8000;
  private static final UnicodeSet WORD =
      new UnicodeSet("[[:L:][:M:][:N:][:Cs:]\\u200C\\u200D]").freeze();
  private static final UnicodeSet SURROGATES = new UnicodeSet("[:Cs:]").freeze();
  private static final UnicodeSet SUPPLEMENTARY = new UnicodeSet(0x10000, 0x10FFFF).freeze();

  private final short[] kinds = new short[Character.MAX_VALUE + 1];
  private final List<int[]> classes = new ArrayList<>(List.of(new int[0]));

  /**
   * Creates the table.
   *
   * @param characterRules numbered from 0
   * @param seedRules numbered after them: they ask for the characters that they need
   */
  TriggerTable(List<CharacterRule> characterRules, List<SeedRule> seedRules) {
    BitSet[] asked = new BitSet[kinds.length]; // null: no rule
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
    Map<BitSet, Integer> numbers = new HashMap<>();
    for (int c = 0; c < kinds.length; c++) {
      int kind = 0;
      if (asked[c] != null) {
        kind = numbers.computeIfAbsent(asked[c], this::addClass);
      }
      kinds[c] = (short) (kind | (WORD.contains(c) ? 0 : BREAK));
    }
  }

  private static void mark(BitSet[] asked, UnicodeSet characters, int rule) {
    markUnits(asked, characters, rule);
    if (characters.containsSome(SUPPLEMENTARY)) {
      markUnits(asked, SURROGATES, rule); // half a character: ask the set when it is whole
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

  private int addClass(BitSet rules) {
    classes.add(rules.stream().toArray());
    return classes.size() - 1;
  }

  short[] kinds() {
    return kinds;
  }

  /** Returns the rules of each class, by their numbers; no rule asked for the first class. */
  int[][] classes() {
    return classes.toArray(int[][]::new);
  }
}
