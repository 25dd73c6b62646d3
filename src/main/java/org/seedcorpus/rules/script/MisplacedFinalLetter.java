package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CodePoint;
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
import org.seedcorpus.text.language.SpellingExceptions;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * A letter that only ends words elsewhere in one: ך ם ן ף ץ of Hebrew and Yiddish, ة and ى of
 * Arabic; or a Hebrew letter at the end of a word that has another form there.
 */
final class MisplacedFinalLetter implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-final-letter", Family.SCRIPT, Severity.WARNING);

  private static final String FINAL = "ךםןףץ";
  private static final String ORDINARY = "כמנפצ";

  /** פ and צ also end foreign words and names: קליפ, גלגלצ. */
  private static final String NOT_LAST = "כמנ";

  private static final String QUOTES = "\"\u201C\u201D\u201E";

  private static final char DAGGER_ALEF = '\u0670';
  private static final UnicodeSet NEEDS = new UnicodeSet("[ךםןףץכמנةى]").freeze();

  /** In a text in visual order, another such word is within so many units. */
  private static final int NEAR = 120;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet needs() {
    return NEEDS;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    WordIndex words = seed.words();
    boolean arabic = seed.language().base().equals("ar");
    int lastStart = -NEAR;
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      char first = text.charAt(start);
      if (end - start < 2 || first < 0x5D0 || first > 0x6D5) {
        continue;
      }
      if (first <= 0x5EA) {
        boolean backward = isFinal(first);
        boolean judged = backward || NOT_LAST.indexOf(text.charAt(end - 1)) >= 0;
        boolean alone = judged && start - lastStart >= NEAR && !isNearNext(text, words, w);
        lastStart = backward ? start : lastStart;
        hebrew(seed, start, end, alone, out);
      } else if (arabic) {
        arabic(text, start, end, out);
      }
    }
  }

  /** Returns whether another word near after this one begins with a final letter. */
  private static boolean isNearNext(SeedText text, WordIndex words, int word) {
    for (int w = word + 1; w < words.count(); w++) {
      if (words.start(w) - words.start(word) >= NEAR) {
        return false;
      }
      if (isFinalWord(text, words.start(w), words.end(w))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinalWord(SeedText text, int start, int end) {
    return end - start > 1 && isFinal(text.charAt(start));
  }

  private static void hebrew(
      SeedContext seed, int start, int end, boolean alone, FindingCollector out) {
    SeedText text = seed.text();
    boolean judged = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isFinal(c)) {
        continue;
      }
      int form = FINAL.indexOf(c);
      int next = ArabicHebrewLetters.baseFrom(text, i + 1);
      if (!isHebrewLetter(next) || isFinal(next)) {
        continue;
      }
      if (i == start) {
        // Of several, near each other, visual-order tells.
        boolean bare = isQuoted(text, start, end) || !isBeside(text, start, end);
        if (alone && bare && !WebAddress.isAt(text, i)) {
          String reversed = new StringBuilder(text.text(start, end)).reverse().toString();
          out.at(start, end)
              .fix(reversed)
              .suggested()
              .report("start", new CodePoint(c), new Span(start, end));
        }
      } else if (!isFinal(ArabicHebrewLetters.baseBefore(text, i))) {
        if (!judged && isJoinedOnPurpose(text, start, end)) {
          break;
        }
        judged = true; // once a word
        FindingBuilder draft = out.at(i, i + 1);
        if (seed.language().base().equals("yi")) {
          draft.severity(Severity.INFO); // compounds of the old orthography: דעםזעלבן
        }
        if (end - i > 2) {
          draft.fix(i + 1, i + 1, " ");
        } else {
          draft.fix(ORDINARY.substring(form, form + 1));
        }
        draft.suggested().report("found", new Span(i, i + 1), new Span(start, end));
      }
    }
    if (alone) {
      last(text, start, end, out);
    }
  }

  /** Reports an ordinary letter at the end of a word, but not of an abbreviation or a prefix. */
  private static void last(SeedText text, int start, int end, FindingCollector out) {
    int form = ORDINARY.indexOf(text.charAt(end - 1));
    boolean judged =
        form >= 0
            && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0
            && end - start > 3
            && isHebrewLetter(text.charAt(start))
            && !isBeside(text, start, end);
    if (judged && !WebAddress.isAt(text, start)) {
      out.at(end - 1, end)
          .fix(FINAL.substring(form, form + 1))
          .suggested()
          .report("end", new Span(end - 1, end), new Span(start, end));
    }
  }

  private static void arabic(SeedText text, int start, int end, FindingCollector out) {
    char[] units = text.units();
    boolean judged = false;
    for (int i = start; i < end - 1; i++) {
      char c = units[i];
      if (c != 'ة' && c != 'ى') {
        continue;
      }
      int next = ArabicHebrewLetters.baseFrom(text, i + 1);
      boolean letter = ArabicHebrewLetters.isArabic(next);
      if (i == start && c == 'ة' && !isBeside(text, start, end)) {
        out.at(start, end).report("cut", new Span(i, i + 1), new Span(start, end));
      } else if (i > start
          && letter
          && text.charAt(i + 1) != DAGGER_ALEF
          && !isArticle(text, i, end)) {
        if (!judged && isJoinedOnPurpose(text, start, end)) {
          return;
        }
        judged = true; // once a word
        out.at(i, i + 1)
            .fix(i + 1, i + 1, " ")
            .suggested()
            .report("found", new Span(i, i + 1), new Span(start, end));
      }
    }
  }

  /** Returns whether only لا or ال follows: misplaced-article tells of it. */
  private static boolean isArticle(SeedText text, int i, int end) {
    return end - i == 3 && "لا ال".indexOf(text.text(i + 1, end)) >= 0;
  }

  private static boolean isFinal(int c) {
    return switch (c) {
      case 'ך', 'ם', 'ן', 'ף', 'ץ' -> true;
      default -> false;
    };
  }

  private static boolean isHebrewLetter(int c) {
    return ArabicHebrewLetters.isHebrew(c);
  }

  /** Returns whether a sign of an abbreviation or a hyphen is beside the word. */
  private static boolean isBeside(SeedText text, int start, int end) {
    return isSign(text.codePointBefore(start)) || isSign(text.codePointFrom(end));
  }

  /** Returns whether a quotation begins with the word, as no abbreviation does. */
  private static boolean isQuoted(SeedText text, int start, int end) {
    int before = text.codePointBefore(start);
    return QUOTES.indexOf(before) >= 0
        && text.codePointBefore(start - 1) <= ' '
        && text.codePointFrom(end) == ' ';
  }

  private static boolean isSign(int c) {
    return c >= 0
        && ("\"'`\u05F3\u05F4\u2018\u2019\u201C\u201D\u2033-\u05BE\u2013_#@/&".indexOf(c) >= 0
            || UCharacter.isLetterOrDigit(c)
            || ArabicHebrewLetters.isMark(c));
  }

  /** Hashtags and addresses have no spaces; some words are spelled so. */
  private static boolean isJoinedOnPurpose(SeedText text, int start, int end) {
    int before = text.codePointBefore(start);
    return before == '#'
        || before == '@'
        || before == '_'
        || text.codePointFrom(end) == '_'
        || SpellingExceptions.INNER_FINAL_LETTERS.contains(text.text(start, end))
        || WebAddress.isAt(text, start);
  }
}
