package org.seedcorpus.rules.direction;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.direction.QuoteMark.Kind;

/** A quotation mark on the wrong side of a word: فكر” داعش” for فكر ”داعش”. */
final class ReversedQuote implements CharacterRule {
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet()
          .addAll(Kind.CURLY.marks())
          .addAll(Kind.ANGLE.marks())
          .addAll(Kind.ASCII.marks())
          .freeze();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
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
  private static boolean isJudged(Seed seed, Kind kind) {
    return switch (kind) {
      case ASCII -> seed.language().script().equals("Arab");
      case CURLY -> seed.language().isRightToLeft();
      case ANGLE -> true;
    };
  }

  private static void look(Seed seed, int index, Kind kind, Findings out) {
    Paragraph paragraph = Paragraph.ofFirst(seed.text(), index, kind.marks());
    if (paragraph == null || !isJudged(seed, kind)) {
      return;
    }
    Quotation quotation = Quotation.of(seed.text(), paragraph.start(), paragraph.end(), kind);
    for (QuoteMark mark : quotation.reversed()) {
      out.at(mark.index(), mark.index() + 1)
          .say(mark.side() == QuoteMark.Side.CLOSES ? "opening" : "closing");
    }
  }
}
