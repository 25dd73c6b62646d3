package org.seedcorpus.rules.punctuation;

import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;

/** A bracket that nothing closes or opens, in its paragraph or another one. */
final class UnbalancedBracket implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-bracket", Family.PUNCTUATION, Severity.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    UnmatchedMarks unpaired =
        new UnmatchedMarks(text, (open, close) -> BracketPairing.isPair(text, open, close) ? 1 : 0);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '(' || c > 0x7D && c < 0x2000 || !BracketPairing.ALL.contains(c)) {
        continue;
      }
      int line = text.lineOf(i);
      int end = text.lineEnd(line);
      note(text, BracketPairing.unpaired(text, text.lineStart(line), end), unpaired);
      i = end;
    }
    for (int i : unpaired.all()) {
      out.at(i, i + 1).report("found", CharacterNames.name(text.charAt(i)));
    }
  }

  private static void note(SeedText text, List<Integer> ofParagraph, UnmatchedMarks unpaired) {
    for (int i = 0; i < ofParagraph.size(); i++) {
      int index = ofParagraph.get(i);
      if (i + 1 < ofParagraph.size()
          && ReversedBracket.areReversed(text, index, ofParagraph.get(i + 1))) {
        i++; // the rule reversed-bracket has both
      } else if (BracketPairing.isOpening(text.charAt(index))) {
        unpaired.open(index);
      } else {
        unpaired.close(index);
      }
    }
  }
}
