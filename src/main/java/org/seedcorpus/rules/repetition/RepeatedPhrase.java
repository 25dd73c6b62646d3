package org.seedcorpus.rules.repetition;

import java.util.Set;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Lexicon;

/** Two to four words that stand twice in a row: “of the of the”, «على الرغم على الرغم». */
final class RepeatedPhrase implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-phrase", Family.REPETITION, Severity.WARNING);

  private static final int LONGEST = 4;

  /** In “step by step”, «پی در پی»: what follows such a phrase may begin with the same link. */
  private static final Set<String> LINKS =
      Set.of(
          "by", "to", "after", "upon", "in", "for", "در", "به", "تا", "سے", "بعد", "à", "par", "um",
          "für", "за", "к", "a", "por", "per", "för", "door");

  private static final String QUOTES = "\"“”«»„‟'‘’‹›「」『』";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    BodyWords tokens = BodyWords.uncut(seed, words);
    Lexicon lists = Lexicon.of(seed.language());
    int i = 0;
    while (i + 3 < tokens.count()) {
      int length = repeatAt(tokens, i);
      if (length == 0) {
        i++;
      } else {
        look(tokens, lists, i, length, out);
        i += 2 * length;
      }
    }
  }

  /** Returns how many words from the index on stand there twice, or 0. */
  private static int repeatAt(BodyWords tokens, int first) {
    for (int length = LONGEST; length > 1; length--) {
      if (first + 2 * length <= tokens.count() && isRepeat(tokens, first, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isRepeat(BodyWords tokens, int first, int length) {
    for (int i = first; i < first + length; i++) {
      if (!tokens.mayEqual(i, i + length)) {
        return false;
      }
    }
    boolean differ = false;
    for (int i = first; i < first + length; i++) {
      if (tokens.isNumber(i) || !tokens.folded(i).equals(tokens.folded(i + length))) {
        return false;
      }
      differ |= !tokens.mayEqual(first, i);
    }
    for (int i = first + 1; i < first + 2 * length; i++) {
      if (tokens.gap(i) != WordGap.SPACE) {
        return false;
      }
    }
    return differ;
  }

  private static void look(
      BodyWords tokens, Lexicon lists, int first, int length, FindingCollector out) {
    int last = first + 2 * length - 1;
    if (isChain(tokens, first, last) || isQuoted(tokens, first, last)) {
      return;
    }
    int function = 0;
    int allowed = 0;
    for (int i = first; i < first + length; i++) {
      function += lists.functionWords().contains(tokens.folded(i)) ? 1 : 0;
      allowed += lists.allowedRepeats().contains(tokens.folded(i)) ? 1 : 0;
      allowed += lists.letterNames().contains(tokens.folded(i)) ? 1 : 0;
    }
    boolean linked = length == 2 && function < 2 && LINKS.contains(tokens.folded(first + 1));
    if (linked || allowed == length) {
      return; // «ها ها», «سي إن سي إن»
    }
    boolean certain = length > 2 || function > 0 || !lists.isReduplicating();
    int start = tokens.start(first);
    int end = tokens.end(last);
    out.at(start, end)
        .severity(certain && lists.areKnown() ? Severity.WARNING : Severity.INFO)
        .report("found", QuotedText.of(tokens.text().text(start, tokens.end(first + length - 1))));
  }

  /** On and on and on: the words go on in turn before or after. */
  private static boolean isChain(BodyWords tokens, int first, int last) {
    int length = (last + 1 - first) / 2;
    boolean after =
        last + 1 < tokens.count()
            && tokens.gap(last + 1) == WordGap.SPACE
            && tokens.mayEqual(first, last + 1);
    boolean before =
        first > 0
            && tokens.gap(first) == WordGap.SPACE
            && tokens.mayEqual(first - 1, first + length - 1);
    return after || before;
  }

  private static boolean isQuoted(BodyWords tokens, int first, int last) {
    return QUOTES.indexOf(tokens.charAt(tokens.start(first) - 1)) >= 0
        && QUOTES.indexOf(tokens.charAt(tokens.end(last))) >= 0;
  }
}
