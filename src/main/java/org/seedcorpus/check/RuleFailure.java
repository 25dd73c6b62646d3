package org.seedcorpus.check;

import org.seedcorpus.rule.Rule;

/** A bug in a rule: says which rule, and on which file it came to light. */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  RuleFailure(Rule rule, String path, RuntimeException cause) {
    super("rule " + rule.id() + " failed on " + path + ": " + cause, cause);
  }
}
