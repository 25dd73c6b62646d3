package org.seedcorpus.rules.punctuation;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.bidi.BidiParagraph;
import org.seedcorpus.rules.punctuation.QuoteMark.Kind;
import org.seedcorpus.text.SeedText;

/** A quotation mark on the wrong side of a word: فكر” داعش” for فكر ”داعش”. */
final class ReversedQuote implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("reversed-quote", Family.PUNCTUATION, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet()
          .addAll(Kind.CURLY.marks())
          .addAll(Kind.ANGLE.marks())
          .addAll(Kind.ASCII.marks())
          .freeze();

  /** So many lines away the other half of a quotation may be. */
  private static final int NEAR = 20;

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
    for (Kind kind : Kind.values()) {
      if (kind.has((char) codePoint)) {
        look(seed, index, kind, out);
      }
    }
  }

  /**
   * ASCII's mark also stands for inches and gershayim: only Arabic script has neither. Curly marks
   * say by their shape what they do, but not in right-to-left text.
   */
  private static boolean isJudged(SeedContext seed, Kind kind) {
    return switch (kind) {
      case ASCII -> seed.language().script().equals("Arab");
      case CURLY -> seed.language().isRightToLeft();
      case ANGLE -> true;
    };
  }

  private static void look(SeedContext seed, int index, Kind kind, FindingCollector out) {
    BidiParagraph paragraph = BidiParagraph.ofFirst(seed.text(), index, kind.marks());
    if (paragraph == null || !isJudged(seed, kind)) {
      return;
    }
    QuotePairing quotation = QuotePairing.of(seed.text(), paragraph.start(), paragraph.end(), kind);
    if (quotation.reversed().isEmpty() || isExplained(seed.text(), index, quotation, kind)) {
      return;
    }
    for (QuoteMark mark : quotation.reversed()) {
      out.at(mark.index(), mark.index() + 1)
          .report(mark.side() == QuoteMark.Side.CLOSES ? "opening" : "closing");
    }
  }

  /**
   * Says whether the marks are in order in the light of other lines: one closes what a line before
   * opened, the other opens what a line after closes. Of ASCII's marks one of the two is enough.
   */
  private static boolean isExplained(SeedText text, int index, QuotePairing quotation, Kind kind) {
    boolean closes = false;
    boolean opens = false;
    for (QuoteMark mark : quotation.reversed()) {
      closes |= mark.side() == QuoteMark.Side.CLOSES;
      opens |= mark.side() == QuoteMark.Side.OPENS;
    }
    int line = text.lineOf(index);
    boolean opened = opened(text, Math.max(0, line - NEAR), line, kind) > 0;
    boolean closed = opened(text, line + 1, Math.min(text.lineCount(), line + 1 + NEAR), kind) < 0;
    return kind == Kind.ASCII
        ? closes && opened || opens && closed
        : (!closes || opened) && (!opens || closed);
  }

  /** Returns how many more quotations the lines {@code [from, to)} open than they close. */
  private static int opened(SeedText text, int from, int to, Kind kind) {
    int opened = 0;
    for (int line = from; line < to; line++) {
      QuotePairing quotation =
          QuotePairing.of(text, text.lineStart(line), text.lineEnd(line), kind);
      opened += quotation.openers().size() - quotation.closers().size();
    }
    return opened;
  }
}
