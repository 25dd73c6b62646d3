package org.seedcorpus.rule;

import com.ibm.icu.text.UnicodeSet;

/** A rule about single characters. It is called for its trigger characters, no others. */
public non-sealed interface CharacterRule extends Rule {
  /** Returns the characters for which the rule is called: the fewer and rarer, the faster. */
  UnicodeSet triggers();

  /**
   * Checks one of them.
   *
   * @param index where it begins, a 0-based UTF-16 position
   */
  void character(SeedContext seed, int index, int codePoint, FindingCollector out);
}
