package org.seedcorpus.fix;

import java.util.List;
import org.seedcorpus.rule.Occurrence;

/**
 * A fix that was not applied.
 *
 * @param finding what it would have fixed
 * @param rules the rules that would find more errors or warnings after it
 */
public record RefusedFix(Occurrence finding, Reason reason, List<String> rules) {

  /** Why a fix is not applied. */
  public enum Reason {
    /** Rules would find more errors or warnings. */
    MORE_FINDINGS,
    /** The charset of the file has no bytes for the replacement. */
    NOT_IN_CHARSET,
    /** The bytes would be decoded to another text than the one that is meant. */
    READ_DIFFERENTLY,
    /** The finding would still be there. */
    STILL_FOUND,
    /** Too many fixes of the seed had to be tried one by one. */
    NOT_TRIED
  }
}
