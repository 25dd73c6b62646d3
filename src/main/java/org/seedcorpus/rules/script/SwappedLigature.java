package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;

/**
 * The two letters of the ligature lam-alef in the wrong order after the alef of the article, so
 * that a word begins with two alefs before its lam: some extractors write the letters of a ligature
 * in visual order.
 */
final class SwappedLigature implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("swapped-ligature", Family.SCRIPT, Severity.ERROR);

  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  /** Conjunctions and prepositions that are written together with the article. */
  private static final String PREFIXES = "\u0648\u0641\u0628\u0643\u06A9";

  /** A conjunction and a preposition: «وباألسواق». */
  private static final int MOST_PREFIXES = 2;

  /** More than this are one finding: the whole seed was extracted so. */
  private static final int ONE_BY_ONE = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    SeedText text = seed.text();
    List<Integer> found = new ArrayList<>(0);
    boolean certain = false;
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      boolean mayBe =
          end - start > 3 && (isAlef(text.charAt(start + 1)) || isAlef(text.charAt(start + 2)));
      int ligature = mayBe ? ligature(text, start, end) : -1;
      if (ligature >= 0) {
        found.add(w);
        certain |= text.charAt(ligature) != ALEF;
      }
    }
    // A single alef may only be typed twice: االسعودية.
    boolean typo = !certain && found.size() < 3;
    if (found.size() > ONE_BY_ONE) {
      FindingBuilder draft = out.at(span(words, found.get(0)));
      found.forEach(w -> swap(text, ligature(text, words.start(w), words.end(w)), draft));
      draft.report("many", found.size(), span(words, found.get(0)));
      return;
    }
    for (int w : found) {
      FindingBuilder draft = out.at(span(words, w));
      swap(text, ligature(text, words.start(w), words.end(w)), draft);
      if (typo) {
        draft.severity(Severity.WARNING).suggested();
      }
      draft.report(typo ? "doubtful" : "found", span(words, w));
    }
  }

  /** Returns where the alef and the lam are that are the wrong way round, or -1. */
  private static int ligature(SeedText text, int start, int end) {
    int i = start;
    while (text.charAt(i) != ALEF) {
      if (i - start == MOST_PREFIXES || i + 1 == end || PREFIXES.indexOf(text.charAt(i)) < 0) {
        return -1;
      }
      i++;
    }
    return i + 3 < end
            && text.charAt(i) == ALEF
            && isAlef(text.charAt(i + 1))
            && text.charAt(i + 2) == LAM
        ? i + 1
        : -1;
  }

  private static boolean isAlef(char c) {
    return c == ALEF || c == '\u0622' || c == '\u0623' || c == '\u0625';
  }

  private static void swap(SeedText text, int alef, FindingBuilder draft) {
    draft.fix(alef, alef + 2, new String(new char[] {LAM, text.charAt(alef)}));
  }

  private static Span span(WordIndex words, int word) {
    return new Span(words.start(word), words.end(word));
  }
}
