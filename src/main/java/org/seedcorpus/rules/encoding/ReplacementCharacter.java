package org.seedcorpus.rules.encoding;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.MalformedSequence;

/** U+FFFD in the file itself: an earlier conversion lost a character here. */
final class ReplacementCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("replacement-character", Family.ENCODING, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet(0xFFFD, 0xFFFD).freeze();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    if (!standsForMalformedBytes(seed.decoding().malformed(), index) && !seed.isMojibake(index)) {
      out.at(index, index + 1).report("found");
    }
  }

  private static boolean standsForMalformedBytes(List<MalformedSequence> malformed, int index) {
    int low = 0;
    int high = malformed.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = malformed.get(middle).index();
      if (at == index) {
        return true;
      }
      if (at < index) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
