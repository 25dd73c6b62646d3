package org.seedcorpus.rules.punctuation;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.Brackets;

/** A bracket that nothing closes or opens, in its line or another one. */
final class UnbalancedBracket implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-bracket", Family.PUNCTUATION, Severity.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable UnicodeSet needs() {
    return Brackets.ALL;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    UnmatchedMarks unmatched = new UnmatchedMarks();
    WordIndex words = seed.words();
    int next = 0;
    for (int gap = 0; gap <= words.count(); gap++) {
      int gapEnd = words.gapEnd(gap, text);
      for (int i = Math.max(next, words.gapStart(gap)); i < gapEnd; i++) {
        if (Brackets.isBracket(text.charAt(i))) {
          int line = text.lineOf(i);
          int end = text.lineEnd(line);
          note(text, line, BracketPairing.unpaired(text, i, end), unmatched);
          i = end;
          next = end + 1;
        }
      }
    }
    for (int i : unmatched.all()) {
      out.at(i, i + 1).report("found", new CodePoint(text.charAt(i)), MarkedWord.around(text, i));
    }
  }

  private static void note(
      SeedText text, int line, List<Integer> unpaired, UnmatchedMarks unmatched) {
    for (int i = 0; i < unpaired.size(); i++) {
      int index = unpaired.get(i);
      char c = text.charAt(index);
      if (i + 1 < unpaired.size()
          && !ReversedBracket.reversedPairs(text, index, unpaired.get(i + 1)).isEmpty()) {
        i++; // the rule reversed-bracket has both
      } else if (BracketPairing.isSmiley(text, index)) {
        // not a bracket
      } else if (Brackets.isOpening(c)) {
        unmatched.open(index, c);
      } else if (BracketPairing.isListMarker(text, index)) {
        // It may close what the line before opened: (2305 / GMT).
        unmatched.closeIfOpen(Brackets.otherHalf(c), text.lineStart(Math.max(0, line - 1)));
      } else {
        unmatched.close(index, Brackets.otherHalf(c));
      }
    }
  }
}
