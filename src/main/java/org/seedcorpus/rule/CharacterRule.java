package org.seedcorpus.rule;

import com.ibm.icu.text.UnicodeSet;

/** A rule about single characters. It is called for the characters that it asks for, no others. */
public non-sealed interface CharacterRule extends Rule {
  /** Returns the characters that the rule asks for: the fewer and rarer, the faster. */
  UnicodeSet triggers();

  /**
   * Looks at one of them.
   *
   * @param index where it begins, in UTF-16 units
   */
  void character(Seed seed, int index, int codePoint, FindingCollector out);
}
