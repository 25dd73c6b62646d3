package org.seedcorpus.rules.punctuation;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.punctuation.QuoteMark.Kind;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;

/** A quotation that nothing closes or opens. ASCII marks are never judged. */
final class UnbalancedQuote implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-quote", Family.PUNCTUATION, Severity.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    look(seed, Kind.CURLY, out);
    look(seed, Kind.ANGLE, out);
  }

  private static void look(SeedContext seed, Kind kind, FindingCollector out) {
    SeedText text = seed.text();
    UnmatchedMarks unpaired = new UnmatchedMarks(text, (open, close) -> 1);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0xAB || !kind.has(c)) {
        continue;
      }
      int line = text.lineOf(i);
      int end = text.lineEnd(line);
      QuotePairing quotation = QuotePairing.of(text, text.lineStart(line), end, kind);
      if (!isMixed(text, text.lineStart(line), end)) {
        if (i == text.trimmedLine(line).start()) {
          unpaired.continueWith(c);
        }
        quotation.closers().forEach(mark -> unpaired.close(mark.index()));
        quotation.openers().forEach(mark -> unpaired.open(mark.index()));
      }
      i = end;
    }
    for (int i : unpaired.all()) {
      out.at(i, i + 1).report("found", CharacterNames.name(text.charAt(i)));
    }
  }

  /** Says whether an ASCII mark, or a double prime, may be the other half. */
  private static boolean isMixed(SeedText text, int start, int end) {
    int others = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      others += c == '"' || c == '\u2033' ? 1 : 0;
    }
    return others % 2 != 0;
  }
}
