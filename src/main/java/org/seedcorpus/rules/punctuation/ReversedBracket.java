package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.bidi.BidiParagraph;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Brackets;

/** A pair of brackets in reverse order: )…( for (…). */
final class ReversedBracket implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("reversed-bracket", Family.PUNCTUATION, Severity.WARNING);

  private static final int FARTHEST = 60;

  private static final int FARTHEST_OF_SEVERAL = 300;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return Brackets.ALL;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    BidiParagraph paragraph = BidiParagraph.ofFirst(text, index, Brackets.ALL);
    if (paragraph == null) {
      return;
    }
    List<Integer> unpaired = BracketPairing.unpaired(text, paragraph.start(), paragraph.end());
    for (int i = 0; i + 1 < unpaired.size(); i++) {
      List<Span> pairs = reversedPairs(text, unpaired.get(i), unpaired.get(i + 1));
      pairs.forEach(pair -> report(text, pair, out));
      i += pairs.isEmpty() ? 0 : 1;
    }
  }

  private static void report(SeedText text, Span pair, FindingCollector out) {
    int last = pair.end() - 1;
    out.at(pair)
        .fix(pair.start(), pair.start() + 1, String.valueOf(text.charAt(last)))
        .fix(last, pair.end(), String.valueOf(text.charAt(pair.start())))
        .suggested()
        .report("found", text.trim(pair.start() + 1, last));
  }

  /**
   * Returns the reversed pairs from one unpaired bracket to the next one. They are one pair, or
   * several: of )a( and )b( in one line the inner two seem to pair.
   */
  static List<Span> reversedPairs(SeedText text, int first, int second) {
    List<Span> pairs = new ArrayList<>();
    int open = -1;
    for (int i = first; i <= second && second - first <= FARTHEST_OF_SEVERAL; i++) {
      char c = text.charAt(i);
      if (open < 0 && c == text.charAt(first)) {
        open = i;
      } else if (c == text.charAt(second)) {
        if (open < 0 || !areReversed(text, open, i) || !isOutside(text, open, i)) {
          pairs.clear();
          break;
        }
        pairs.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (pairs.size() > 1 && open < 0) {
      return pairs;
    }
    return areReversed(text, first, second) ? List.of(new Span(first, second + 1)) : List.of();
  }

  /** Returns whether gaps are outside of both brackets, and not inside of them. */
  private static boolean isOutside(SeedText text, int first, int second) {
    return isGap(text, first - 1)
        && !isGap(text, first + 1)
        && !isGap(text, second - 1)
        && isGap(text, second + 1);
  }

  /** Returns whether two unpaired brackets are the halves of one pair in reverse order. */
  private static boolean areReversed(SeedText text, int first, int second) {
    if (second - first > FARTHEST
        || second - first < 2
        || Brackets.isOpening(text.charAt(first))
        || !Brackets.isOpening(text.charAt(second))
        || Brackets.otherHalf(text.charAt(second)) != text.charAt(first)) {
      return false;
    }
    boolean opens = isGap(text, first - 1) && !isGap(text, first + 1);
    boolean closes = !isGap(text, second - 1) && isGap(text, second + 1);
    return opens || closes;
  }

  private static boolean isGap(SeedText text, int i) {
    return i < 0
        || i >= text.length()
        || !UCharacter.isLetterOrDigit(text.charAt(i))
            && !ArabicHebrewLetters.isMark(text.charAt(i));
  }
}
