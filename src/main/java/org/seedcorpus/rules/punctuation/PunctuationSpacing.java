package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Quotes;

/**
 * A space before a mark that ends something, none after it, or the mark at the wrong word, unless
 * the writer always does so.
 */
final class PunctuationSpacing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("punctuation-spacing", Family.PUNCTUATION, Severity.INFO);

  /** So many marks behind a space, and fewer that are not, are a habit and no slip. */
  private static final int HABIT = 4;

  private static final char ETHIOPIC_WORDSPACE = '\u1361';

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    SpacingStatistics marks = SpacingStatistics.empty();
    boolean arabic = seed.language().script().equals("Arab");
    // Persian papers write «۱۱هزار» as often as «۱۱ هزار».
    boolean partsNumbers = arabic && !seed.language().base().equals("fa");
    // A source line has a label of its own form: “ที่มา : …”.
    int length = seed.source() == null ? text.length() : text.lineStart(text.sourceLine());
    char[] chars = text.units();
    if (partsNumbers && length > 0 && isDigit(chars[0])) {
      number(seed, 0, length, out);
    }
    for (int i = 1; i < length; i++) {
      if (!SpacingStatistics.isPlain(chars[i])) {
        look(seed, i, length, partsNumbers, marks, out);
      }
    }
    if (!setsSpaces(seed.language().base()) && !isHabit(marks.spaced().size(), marks.attached())) {
      for (int i : marks.spaced()) {
        char c = text.charAt(i);
        int spaced = marks.spaced(c);
        int attached = marks.attached(c);
        boolean habit =
            isStop(c) || arabic && c != ':' ? isHabit(spaced, attached) : spaced >= attached;
        if (!habit && !(c == '\u06D4' && isBetweenNumerals(seed, i))) {
          before(text, i, out);
        }
      }
    }
  }

  /** Looks at a mark, a bracket or a digit. */
  private static void look(
      SeedContext seed,
      int index,
      int length,
      boolean partsNumbers,
      SpacingStatistics marks,
      FindingCollector out) {
    SeedText text = seed.text();
    char c = text.charAt(index);
    if (SpacingStatistics.isMark(c)) {
      if (isAsUsual(text.units(), index, text.length())) {
        marks.attach(c);
      } else {
        mark(seed, index, marks, out);
      }
    } else if (c == ETHIOPIC_WORDSPACE) {
      if (text.charAt(index - 1) == c) {
        out.at(index - 1, index + 1)
            .fix("\u1362")
            .report("wordspaces", MarkedWord.around(text, index));
      }
    } else if (c == '(' || c == ')') {
      if (seed.language().isRightToLeft()) {
        DisplacedMarks.bracket(text, index, out);
      }
    } else if (partsNumbers) {
      number(seed, index, length, out);
    }
  }

  /** Looks at a digit that begins or ends a number. */
  private static void number(SeedContext seed, int index, int length, FindingCollector out) {
    SeedText text = seed.text();
    if (index > 0 && !isDigit(text.charAt(index - 1))) {
      JoinedNumbers.at(seed, index, out);
    }
    int next = index + 1;
    if (next < length && text.charAt(next) > '9' && !isDigit(text.charAt(next))) {
      JoinedNumbers.at(seed, next, out);
    }
  }

  /** Returns whether the mark is right after a word and one space, and no mark, follows it. */
  private static boolean isAsUsual(char[] chars, int index, int length) {
    return index + 2 < length
        && chars[index + 1] == ' '
        && !SpacingStatistics.isMark(chars[index + 2])
        && !SpacingStatistics.isSpace(chars[index - 1]);
  }

  private static void mark(
      SeedContext seed, int index, SpacingStatistics marks, FindingCollector out) {
    SeedText text = seed.text();
    if (DisplacedMarks.isFollowedByMark(text, index, out)) {
      return;
    }
    char next = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
    if (UCharacter.isUWhiteSpace(next) || isClosed(text, index + 1)) {
      marks.count(text, index);
    } else if (!DisplacedMarks.touchesNextWord(text, index, out)
        && !DisplacedMarks.precedesNumber(text, index, out)
        && isSeparator(text.charAt(index))
        && !isForeignName(seed, index)
        && JoinedWords.areAround(text, index)) {
      out.at(index, index + 1)
          .fix(text.charAt(index) + " ")
          .report("none-after", new CodePoint(text.charAt(index)), MarkedWord.around(text, index));
    }
  }

  /** “Компания Mail.Ru”: Latin letters in a text of another script. */
  private static boolean isForeignName(SeedContext seed, int index) {
    return UScript.getScript(seed.text().codePointFrom(index + 1)) == UScript.LATIN
        && !seed.language().equals(Language.UNDETERMINED)
        && !seed.language().script().equals("Latn");
  }

  private static boolean isDigit(char c) {
    return c <= '9'
        ? c >= '0'
        : c >= '\u0660' && c <= '\u06F9' && (c & 0xF) <= 9 && (c <= '\u0669' || c >= '\u06F0');
  }

  /** Returns whether a closing quotation mark is at the index, and a blank after it. */
  private static boolean isClosed(SeedText text, int index) {
    return Quotes.mayClose(text.codePointFrom(index))
        && (index + 1 >= text.length() || UCharacter.isUWhiteSpace(text.charAt(index + 1)));
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '.' || c == '\u060C' || c == '\u061B' || c == '\u061F' || c == '\u06D4';
  }

  /** «گیارہ ۔ نو»: a score, in words, with the full stop for a dash. */
  private static boolean isBetweenNumerals(SeedContext seed, int index) {
    Set<String> numerals = Lexicon.of(seed.language()).numerals();
    TokenIndex tokens = seed.tokens();
    int next = tokens.firstAfter(index);
    return !numerals.isEmpty()
        && next > 0
        && next < tokens.count()
        && numerals.contains(folded(seed, next - 1))
        && numerals.contains(folded(seed, next));
  }

  private static String folded(SeedContext seed, int token) {
    TokenIndex tokens = seed.tokens();
    String word = seed.text().text(tokens.start(token), tokens.end(token));
    return WordNormalizer.fold(word, seed.language());
  }

  private static boolean isHabit(int spaced, int attached) {
    return spaced >= HABIT && spaced > attached;
  }

  /** French and its neighbours set a space before high marks, Thai and Khmer between phrases. */
  private static boolean setsSpaces(String language) {
    return switch (language) {
      case "fr", "br", "oc", "wa", "co", "mg", "th", "lo", "km", "my", "bo", "dz" -> true;
      default -> false;
    };
  }

  /** No language sets a space before these. Before : ; ! ? many writers do, as the French. */
  private static boolean isStop(char c) {
    return c == ',' || c == '.' || c == '\u060C' || c == '\u06D4';
  }

  private static void before(SeedText text, int index, FindingCollector out) {
    int start = index;
    while (SpacingStatistics.isSpace(text.charAt(start - 1))) {
      start--;
    }
    if (UCharacter.isLetterOrDigit(text.codePointBefore(start))
        || ArabicHebrewLetters.isMark(text.codePointBefore(start))) {
      out.at(start, index + 1)
          .fix(start, index, "")
          .report(
              "space-before",
              new CodePoint(text.charAt(index)),
              MarkedWord.before(text, start, index + 1));
    }
  }
}
