package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Quotes;

/**
 * A mark typed for another one: ″ or two apostrophes for a quotation mark, a quotation mark for
 * gershayim or for tanwin.
 */
final class WrongQuote implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("wrong-quote", Family.PUNCTUATION, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet("['\"\u201C\u201D\u2033]").freeze();

  /** The maximum distance between the two marks, in UTF-16 units. */
  private static final int FARTHEST = 80;

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
    SeedText text = seed.text();
    if (codePoint == '\'') {
      apostrophes(text, index, out);
    } else if (codePoint == '"') {
      tanwin(seed, index, out);
    } else if (isBetweenHebrew(text, index)) {
      gershayim(text, index, index + 1, out);
    } else if (codePoint == Quotes.DOUBLE_PRIME) {
      doublePrime(text, index, out);
    }
  }

  private static boolean isBetweenHebrew(SeedText text, int index) {
    return ArabicHebrewLetters.isHebrew(text.codePointBefore(index))
        && ArabicHebrewLetters.isHebrew(text.codePointFrom(index + 1));
  }

  /**
   * Before the last letter of an abbreviation: צה”ל. Earlier, the mark may open a quotation:
   * ה”ארץ”; not so if nothing closes it.
   */
  private static void gershayim(SeedText text, int start, int end, FindingCollector out) {
    int wordEnd = end;
    while (wordEnd < text.length() && UCharacter.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd > end + 1 && find(text, end - 1, 1) >= 0) {
      return;
    }
    out.at(start, end)
        .severity(Severity.INFO) // few readers see the difference
        .fix("\u05F4")
        .report(
            end - start == 1 ? "gershayim" : "gershayim-apostrophes",
            new CodePoint(text.charAt(start)),
            MarkedWord.around(text, start, wordEnd));
  }

  private static void doublePrime(SeedText text, int index, FindingCollector out) {
    int before = text.codePointBefore(index);
    boolean closes = before >= 0 && !UCharacter.isUWhiteSpace(before);
    int other = find(text, index, closes ? -1 : 1);
    if (other < 0) {
      return;
    }
    boolean opened = closes && text.charAt(other) == '\u201C';
    if (UCharacter.isDigit(before) && !(opened && text.codePointBefore(other) == ' ')) {
      return;
    }
    var finding = out.at(index, index + 1);
    if (opened) {
      finding.fix("\u201D");
    }
    finding.report("double-prime", MarkedWord.around(text, index));
  }

  private static void tanwin(SeedContext seed, int index, FindingCollector out) {
    SeedText text = seed.text();
    if (!seed.language().base().equals("ar") || !Tanwin.isAt(text, index)) {
      return;
    }
    // Two such words without an opening mark between them: one alone may close a quotation.
    int previous = find(text, index, -1);
    int next = find(text, index, 1);
    if (previous >= 0 && Tanwin.isAt(text, previous) || next >= 0 && Tanwin.isAt(text, next)) {
      out.at(index, index + 1)
          .severity(Severity.INFO)
          .fix("\u064B")
          .suggested()
          .report("tanwin", MarkedWord.around(text, index));
    }
  }

  /** Two apostrophes for a quotation mark; between Hebrew letters, for gershayim. */
  private static void apostrophes(SeedText text, int index, FindingCollector out) {
    int end = index + 2;
    if (text.codePointFrom(index + 1) != '\''
        || text.codePointBefore(index) == '\''
        || text.codePointFrom(end) == '\'') {
      return;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointFrom(end);
    if (ArabicHebrewLetters.isHebrew(before) && ArabicHebrewLetters.isHebrew(after)) {
      gershayim(text, index, end, out);
    } else if (UCharacter.isLetter(before) != UCharacter.isLetter(after)) {
      out.at(index, end)
          .severity(Severity.INFO)
          .fix("\"")
          .suggested()
          .report("apostrophes", MarkedWord.around(text, index, end));
    }
  }

  /** Returns where the next quotation mark of the line is, outside of Hebrew words; -1 if far. */
  private static int find(SeedText text, int index, int step) {
    for (int i = index + step; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || Math.abs(i - index) > FARTHEST) {
        return -1;
      }
      if (Quotes.isDouble(c) && !isBetweenHebrew(text, i)) {
        return i;
      }
    }
    return -1;
  }
}
