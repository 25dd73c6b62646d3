package org.seedcorpus.rules.encoding;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about bytes, charsets and what wrong charsets leave behind. */
public final class EncodingRules {
  private EncodingRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new MalformedUtf8(),
        new WrongEncoding(),
        new ByteOrderMark(),
        new MisplacedByteOrderMark(),
        new ReplacementCharacter(),
        new Mojibake(),
        new LostCharacters(),
        new InconsistentBytes());
  }
}
