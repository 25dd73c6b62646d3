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
import org.seedcorpus.rules.punctuation.QuotedLines.QuotedLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Quotes;

/** A quotation that nothing closes or opens. ASCII marks are never reported. */
final class UnbalancedQuote implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-quote", Family.PUNCTUATION, Severity.INFO);

  private static final UnicodeSet NEEDS =
      new UnicodeSet().addAll(Quotes.CURLY).addAll(Quotes.ANGLE).freeze();

  /** A quotation may be closed by any other mark than the one that opened it. */
  private static final char ANY = '"';

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable UnicodeSet needs() {
    return NEEDS;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    UnmatchedMarks angles = new UnmatchedMarks();
    UnmatchedMarks others = new UnmatchedMarks();
    for (QuotedLine line : QuotedLines.of(seed)) {
      char first = text.charAt(text.trimmedLine(line.line()).start());
      angles.continueWith(text, first);
      others.continueWith(text, first);
      note(line.angles(), angles);
      note(line.aligned(), others);
    }
    report(text, angles, out);
    report(text, others, out);
  }

  private static void note(QuotePairing pairing, UnmatchedMarks unmatched) {
    if (isCertain(pairing.openers()) && isCertain(pairing.closers())) {
      pairing.closers().forEach(mark -> unmatched.close(mark.index(), ANY));
      pairing.openers().forEach(mark -> unmatched.open(mark.index(), ANY));
    }
  }

  /** Returns whether no unpaired mark can belong to another one. */
  private static boolean isCertain(List<QuoteMark> marks) {
    return marks.stream().allMatch(QuoteMark::isCertain);
  }

  private static void report(SeedText text, UnmatchedMarks unmatched, FindingCollector out) {
    for (int i : unmatched.all()) {
      out.at(i, i + 1).report("found", new CodePoint(text.charAt(i)), MarkedWord.around(text, i));
    }
  }
}
