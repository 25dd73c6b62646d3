package org.seedcorpus.rule;

import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;

/** A rule about a seed as a whole: its bytes, lines, words, headline or source line. */
public non-sealed interface SeedRule extends Rule {
  /**
   * Returns the characters without which the rule finds nothing: it is not called for a seed that
   * has none of them. The rarer they are, the faster. Null if any seed may concern the rule.
   */
  default @Nullable UnicodeSet needs() {
    return null;
  }

  /** Checks a seed. */
  void check(SeedContext seed, FindingCollector out);
}
