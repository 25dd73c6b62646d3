package org.seedcorpus.rules.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.Set;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** Question marks, or pieces of mojibake, where letters were that a conversion lost. */
final class LostCharacters implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("lost-characters", Family.ENCODING, Severity.ERROR);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[?\u00E2¡-©¬®-¹¼-¿]").addAll(LostLetter.SIGNS).freeze();

  /** Question marks in a row that cannot be mere emphasis, with the blanks between them. */
  private static final int FEWEST = 5;

  /** UTF-16 units on each side of a question mark in which others are looked for. */
  private static final int NEARBY = 200;

  private static final int FEWEST_NEARBY = 3;

  private static final int LONGEST_WORD = 300;

  private static final Set<String> CONTRACTIONS = Set.of("s", "t", "ll", "re", "ve", "m", "d");

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
    if (codePoint >= 0x2500) {
      LostLetter.at(seed, index, out);
      return;
    }
    if (codePoint != '?') {
      halfDestroyed(seed, index, out);
      return;
    }
    int before = text.codePointBefore(index);
    if (before == '?') {
      return;
    }
    int end = index + 1;
    while (text.codePointFrom(end) == '?') {
      end++;
    }
    int after = text.codePointFrom(end);
    if (asksOtherwise(before) && asksOtherwise(after) || isInSmallWord(text, index, end)) {
      if (!isInAddress(text, index, end)) {
        out.at(index, end).report("in-word", end - index, word(text, index, end));
      }
    } else if (isAtEdge(text, index, end)) {
      out.at(index, end)
          .severity(Severity.WARNING)
          .report("at-edge", end - index, word(text, index, end));
    } else if (isBlank(before) && isBlank(after) && standsForSign(text, index, end)) {
      out.at(index, end).severity(Severity.WARNING).report("sign", end - index);
    } else if (isBlank(before) && !words(text, index, end, out) && isLostWord(text, index, end)) {
      out.at(index, end).severity(Severity.INFO).report("word", end - index);
    }
  }

  /**
   * Reports a letter of which a conversion left a piece, as in {@code geA¯nspireerd}, or a sign, as
   * in {@code â"¢}.
   */
  private static void halfDestroyed(SeedContext seed, int index, FindingCollector out) {
    SeedText text = seed.text();
    int before = text.codePointBefore(index);
    int after = text.codePointFrom(index + 1);
    boolean piece = text.charAt(index) != 'â';
    boolean lost =
        piece
            ? before == 'A'
                && isSmallLetter(text.codePointBefore(index - 1))
                && isSmallLetter(after)
            : (after == '"' || after == '\'') && "¢¬€™œ".indexOf(text.codePointFrom(index + 2)) >= 0
                || after == '€' && isCut(text.codePointFrom(index + 2));
    if (lost && !seed.isMojibake(index)) {
      int start = piece ? index - 1 : index;
      int end = Math.min(text.length(), piece ? index + 1 : index + 3);
      out.at(start, end).report("piece", word(text, start, end));
    }
  }

  private static boolean isCut(int c) {
    return c == '?' || c == '"' || c == '\'' || c == '\uFFFD';
  }

  /** Returns whether it stands before a word, or after a letter by itself, within a sentence. */
  private static boolean isAtEdge(SeedText text, int start, int end) {
    int before = text.codePointBefore(start);
    int after = text.codePointFrom(end);
    if (asksOtherwise(after)) {
      int mark = isBlank(before) || before < 0 ? before : text.codePointBefore(start - 1);
      boolean opens = before == '"' || before == '«' || before == '“' || before == '(';
      return isWithinLine(text, start) && (opens ? isBlank(mark) : before == ' ');
    }
    boolean oneLetter = asksOtherwise(before) && isBlank(text.codePointBefore(start - 1));
    return oneLetter && end - start > 1 && after == ' ' && asksOtherwise(nextWord(text, end));
  }

  /** Returns whether a letter stands before the index in its line: it does not begin a sentence. */
  private static boolean isWithinLine(SeedText text, int index) {
    int i = index;
    while (i > 0 && (text.charAt(i - 1) == ' ' || "\"«“(".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return asksOtherwise(text.codePointBefore(i));
  }

  /** Returns whether it stands between vocalised words: a sign of recitation was there. */
  private static boolean standsForSign(SeedText text, int start, int end) {
    int before = text.codePointBefore(start - 1);
    int next = nextWord(text, end);
    int second = text.codePointFrom(Math.min(text.length(), end + 2));
    return end - start == 1
        && before >= 0
        && UCharacter.getType(before) == Character.NON_SPACING_MARK
        && asksOtherwise(next)
        && second >= 0
        && UCharacter.getType(second) == Character.NON_SPACING_MARK;
  }

  /** Returns whether a word of question marks stands between words of one line. */
  private static boolean isLostWord(SeedText text, int start, int end) {
    return end - start >= FEWEST - 1
        && isBlank(text.codePointFrom(end))
        && asksOtherwise(text.codePointBefore(start - 1))
        && asksOtherwise(nextWord(text, end));
  }

  private static int nextWord(SeedText text, int end) {
    return text.codePointFrom(end) == ' ' ? text.codePointFrom(end + 1) : -1;
  }

  /**
   * Returns whether small letters stand on both sides, as often nearby as a lost letter, or as in
   * {@code it?s}.
   */
  private static boolean isInSmallWord(SeedText text, int start, int end) {
    if (end - start > 1 || !isInside(text, start)) {
      return false;
    }
    int close = 0;
    int last = Math.min(text.length(), start + NEARBY);
    for (int i = Math.max(0, start - NEARBY); i < last; i++) {
      close += text.charAt(i) == '?' && isInside(text, i) ? 1 : 0;
    }
    return close >= FEWEST_NEARBY || isContraction(text, end);
  }

  private static boolean isInside(SeedText text, int index) {
    return isSmallLetter(text.codePointBefore(index))
        && isSmallLetter(text.codePointFrom(index + 1));
  }

  private static boolean isSmallLetter(int c) {
    return c >= 'a' && UCharacter.isLowerCase(c);
  }

  /** Returns whether what follows is what English writes after an apostrophe. */
  private static boolean isContraction(SeedText text, int end) {
    int i = end;
    while (i < text.length() && i - end < 3 && isSmallLetter(text.charAt(i))) {
      i++;
    }
    String rest = text.text(end, i);
    return !isSmallLetter(text.codePointFrom(i)) && CONTRACTIONS.contains(rest);
  }

  /** Returns the word around a range, up to blanks. */
  private static Span word(SeedText text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST_WORD && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_WORD && !isBlank(text.charAt(to))) {
      to++;
    }
    return new Span(text.codePointStart(from), text.codePointStart(to));
  }

  /** Reports a run of words of question marks at its first; returns whether this is in a run. */
  private static boolean words(SeedText text, int start, int firstEnd, FindingCollector out) {
    if (precededByOne(text, start)) {
      return true;
    }
    int words = 0;
    int marks = 0;
    int end = firstEnd;
    for (int i = start; text.codePointFrom(i) == '?'; ) {
      int from = i;
      while (text.codePointFrom(i) == '?') {
        i++;
      }
      int last = i;
      while (isSign(text.codePointFrom(i))) {
        i++;
      }
      if (!isBlank(text.codePointFrom(i))) {
        break; // “??but”
      }
      words++;
      marks += last - from;
      end = last;
      while (text.codePointFrom(i) == ' ') {
        i++;
      }
    }
    boolean run = words > 1 && marks >= FEWEST;
    if (run) {
      out.at(start, end).report("words", words, new Span(start, end));
    }
    return run;
  }

  private static boolean precededByOne(SeedText text, int start) {
    int i = start;
    while (text.codePointBefore(i) == ' ') {
      i--;
    }
    while (isSign(text.codePointBefore(i))) {
      i--;
    }
    if (i == start || text.codePointBefore(i) != '?') {
      return false;
    }
    while (text.codePointBefore(i) == '?') {
      i--;
    }
    return isBlank(text.codePointBefore(i));
  }

  private static boolean isSign(int c) {
    return c == '.' || c == ',' || c == ':' || c == '!' || c == '"' || c == ')';
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || c == 0xA0 || c == 0xFEFF;
  }

  /** Letters of scripts that have a question mark of their own. */
  private static boolean asksOtherwise(int c) {
    if (c < 0x530) {
      return false;
    }
    int script = UScript.getScript(c);
    return script == UScript.ARABIC && c != '\u061F' && c != '\u060C' && c != '\u061B'
        || script == UScript.SYRIAC
        || script == UScript.THAANA
        || script == UScript.ARMENIAN
        || script == UScript.ETHIOPIC;
  }

  private static boolean isInAddress(SeedText text, int start, int end) {
    Span word = word(text, start, end);
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '=' || c == '&') {
        return true;
      }
    }
    return false;
  }
}
