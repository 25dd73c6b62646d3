package org.seedcorpus.rules.punctuation;

import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.punctuation.QuotePairing.Pair;
import org.seedcorpus.rules.punctuation.QuotedLines.QuotedLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Quotes;

/** A quotation mark that touches the word outside of the quotation: فكر” داعش” for فكر ”داعش”. */
final class ReversedQuote implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("reversed-quote", Family.PUNCTUATION, Severity.WARNING);

  /** Words of fewer letters before a mark may be prefixes: «وبال"…"». */
  private static final int SHORTEST = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable UnicodeSet needs() {
    return Quotes.DOUBLE;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    for (QuotedLine line : QuotedLines.of(seed)) {
      report(seed, line.angles(), out);
      report(seed, line.aligned(), out);
    }
  }

  /** A line with other marks that do not pair is not judged: these may belong to them. */
  private static void report(SeedContext seed, QuotePairing pairing, FindingCollector out) {
    boolean arabic = seed.language().script().equals("Arab");
    if (!pairing.isBalanced() || pairing.pairs().isEmpty()) {
      return;
    }
    for (Pair pair : pairing.pairs()) {
      if (!isJudged(seed, pair)) {
        continue;
      }
      if (pair.isOpenReversed()) {
        opening(seed.text(), pair, out);
      } else if (arabic) {
        joined(seed.text(), pair.open().index(), true, out);
      }
      if (pair.isCloseReversed()) {
        closing(seed.text(), pair.close().index(), out);
      } else if (arabic) {
        joined(seed.text(), pair.close().index(), false, out);
      }
    }
  }

  /**
   * The ASCII mark also stands for inches and gershayim: only Arabic script has neither. Curly
   * marks say by their shape what they do, but not in right-to-left text.
   */
  private static boolean isJudged(SeedContext seed, Pair pair) {
    if (pair.open().isAngle()) {
      return true;
    }
    if (!pair.close().closes(pair.open())) {
      return false;
    }
    return pair.open().isCertain() && pair.close().isCertain()
        ? seed.language().isRightToLeft()
        : seed.language().script().equals("Arab");
  }

  private static void opening(SeedText text, Pair pair, FindingCollector out) {
    int index = pair.open().index();
    int end = index + 1;
    while (end < pair.close().index() && isBlank(text.charAt(end))) {
      end++;
    }
    var finding = out.at(index, index + 1).fix(index + 1, end, "").suggested();
    if (Prefixes.isBefore(text, index)) {
      finding.report("space-after-prefix", MarkedWord.around(text, index, end + 1));
    } else {
      finding.fix(index, index, " ").report("opening", MarkedWord.before(text, index, index + 1));
    }
  }

  private static void closing(SeedText text, int index, FindingCollector out) {
    int start = index;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    out.at(index, index + 1)
        .fix(start, index, "")
        .fix(index + 1, index + 1, " ")
        .suggested()
        .report("closing", MarkedWord.around(text, index));
  }

  /** Reports a mark between two words, unless the first is one that is written with the next. */
  private static void joined(SeedText text, int index, boolean opens, FindingCollector out) {
    int before = wordBefore(text, index);
    boolean prefix = index > 0 && text.charAt(index - 1) == '\u0640'; // لـ"النهار"
    if (before >= (opens ? SHORTEST : 1) && isLetterAt(text, index + 1) && !prefix) {
      out.at(index, index + 1)
          .severity(Severity.INFO)
          .fix(opens ? index : index + 1, opens ? index : index + 1, " ")
          .suggested()
          .report(opens ? "no-space-before" : "no-space-after", MarkedWord.around(text, index));
    }
  }

  private static int wordBefore(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < SHORTEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return index - start;
  }

  private static boolean isLetterAt(SeedText text, int index) {
    return index < text.length() && Character.isLetter(text.charAt(index));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }
}
