package org.seedcorpus.rules.punctuation;

import com.ibm.icu.text.UnicodeSet;
import java.util.regex.Pattern;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.QuestionWords;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Quotes;
import org.seedcorpus.text.unicode.WebAddress;
import org.seedcorpus.text.unicode.WhiteSpace;

/** A Latin comma, semicolon or question mark after an Arabic letter. */
final class LatinPunctuation implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("latin-punctuation", Family.PUNCTUATION, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet("[,;?]").freeze();

  /** A sentence goes on after a mark if so many words follow. */
  private static final int FEW = 4;

  /** Longer questions are not looked at, in UTF-16 units. */
  private static final int LONGEST = 300;

  /** A question word, with or without the Arabic conjunction و or ف. */
  private static final Pattern QUESTION =
      Pattern.compile("(?<!\\p{L})[وف]?(?:" + String.join("|", QuestionWords.ALL) + ")(?!\\p{L})");

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
    int before = index;
    while (before > 0 && index - before < 2 && isSkipped(text.charAt(before - 1))) {
      before--;
    }
    if (!ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseBefore(text, before))) {
      return;
    }
    int next = text.codePointFrom(index + 1);
    boolean word = ArabicHebrewLetters.isArabic(next);
    // The rule lost-characters reports a question mark inside a word.
    if ((word ? codePoint != '?' || before < index : endsHere(next))
        && seed.language().script().equals("Arab")
        && !isSmileyOrLost(text, index, before, next)
        && !(word && WebAddress.isAt(text, index))) {
      int arabic = codePoint == ',' ? 0x60C : codePoint == ';' ? 0x61B : 0x61F;
      FindingBuilder finding = out.at(index, index + 1).fix(Character.toString(arabic));
      if (codePoint == '?') {
        finding.suggested(); // a conversion may have left it in place of a letter
      }
      finding.report(
          "found",
          new CodePoint(codePoint),
          new CodePoint(arabic),
          MarkedWord.before(text, index, index + 1));
    }
  }

  /**
   * Returns whether the mark belongs to a smiley ;) or is what a conversion left of a letter: a row
   * of question marks, one right before a letter, or one inside a paragraph that goes on.
   */
  private static boolean isSmileyOrLost(SeedText text, int index, int before, int next) {
    char c = text.charAt(index);
    boolean spaced = before < index && text.charAt(index - 1) == ' ';
    if (c == ';') {
      return spaced && next == ')';
    }
    return c == '?'
        && (next == '?' && (spaced || isSingleLetter(text, before))
            || ArabicHebrewLetters.isArabic(next)
            || before == index && isInsideSentence(text, index));
  }

  private static boolean isSingleLetter(SeedText text, int end) {
    return end < 2 || !Character.isLetter(text.charAt(end - 2));
  }

  /** Returns whether a paragraph with no other question goes on for some words after the mark. */
  private static boolean isInsideSentence(SeedText text, int index) {
    int line = text.lineOf(index);
    int words = 0;
    for (int i = index + 1; i < text.lineEnd(line) && words < FEW; i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= FEW && !asks(text, text.lineStart(line), index);
  }

  /** Returns whether the range has a question word. */
  private static boolean asks(SeedText text, int start, int end) {
    int from = Math.max(start, end - LONGEST);
    return QUESTION.matcher(text.text(from, end)).find();
  }

  private static boolean isSkipped(char c) {
    return c == ' ' || isClosing(c);
  }

  private static boolean isClosing(int c) {
    return Quotes.mayClose(c) || c == ')' || c == ']';
  }

  private static boolean endsHere(int next) {
    return next < 0
        || next < 0x10000 && (WhiteSpace.isBlank((char) next) || isClosing(next))
        || next == 0xAB
        || next == '!'
        || next == '?';
  }
}
