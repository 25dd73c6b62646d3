package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * A mark between the digits of a number, which makes two numbers of it, displayed in reverse order.
 * Dates do not count: CLDR's Arabic short date has an RLM before each slash.
 */
final class BidiMarkInNumber implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("bidi-mark-in-number", Family.BIDI, Severity.ERROR);

  private static final char REH = '\u0631';

  private static final UnicodeSet TRIGGERS = new UnicodeSet(BidiMarks.ALL).add(REH).freeze();

  /** The most digits of a number on either side of a reh. */
  private static final int MOST_DIGITS = 3;

  private static final String SEPARATORS = ".,\u066B\u066C";

  /** The maximum length of a number, in UTF-16 units. */
  private static final int LONGEST = 40;

  /** How much text beside a number is laid out with it, in UTF-16 units. */
  private static final int CONTEXT = 60;

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
    if (codePoint == REH) {
      reh(text, index, out);
      return;
    }
    if (index == 0 || BidiMarks.contains(text.charAt(index - 1))) {
      return; // the first of several marks has been called for
    }
    Span number = numberAround(text, index);
    if (number == null) {
      return;
    }
    String stored = withoutMarks(text.text(number));
    String displayed = displayed(seed, number);
    int end = marksEnd(text, index);
    FindingBuilder finding = out.at(index, end);
    if (displayed.equals(stored)) {
      finding.fix("").report("same", new CodePoint(codePoint), stored);
    } else {
      // A separator at an end shows that the number was not stored as it was to be displayed.
      (endsInDigits(displayed)
              ? finding.fix(number.start(), number.end(), displayed)
              : finding.fix(""))
          .suggested()
          .report("found", new CodePoint(codePoint), stored, displayed);
    }
  }

  /**
   * Reports a reh that stands for the decimal point. A reader sees the digits before it on its
   * right: what is stored as «3ر42» is shown as 42 and three tenths.
   */
  private static void reh(SeedText text, int index, FindingCollector out) {
    if (!isDigit(text, index - 1) || !isDigit(text, index + 1)) {
      return;
    }
    int start = index;
    while (isDigit(text, start - 1)) {
      start--;
    }
    int end = index + 1;
    while (isDigit(text, end)) {
      end++;
    }
    if (index - start <= MOST_DIGITS
        && end - index - 1 <= MOST_DIGITS
        && isBesideNumber(text.codePointBefore(start))
        && isBesideNumber(text.codePointFrom(end))) {
      String displayed = text.text(index + 1, end) + "." + text.text(start, index);
      out.at(start, end)
          .severity(Severity.INFO)
          .fix(displayed)
          .suggested()
          .report("reh", new Span(start, end), displayed);
    }
  }

  private static boolean isBesideNumber(int c) {
    return c < 0 || !Character.isLetterOrDigit(c) && c != '_' && c != '#';
  }

  /** Returns the number that the mark at the index is in, or null. */
  static @Nullable Span numberAround(SeedText text, int index) {
    int left = index;
    while (left > 0 && index - left < LONGEST && BidiMarks.contains(text.charAt(left - 1))) {
      left--;
    }
    left--;
    int right = marksEnd(text, index);
    if (isSeparator(text, left)) {
      left--;
    } else if (isSeparator(text, right)) {
      right++;
    }
    if (!isDigit(text, left) || !isDigit(text, right)) {
      return null;
    }
    int from = first(text, left);
    int to = last(text, right) + 1;
    return dots(text, from, to) < 2 ? new Span(from, to) : null;
  }

  private static int marksEnd(SeedText text, int index) {
    int end = index;
    while (end < text.length() && end - index < LONGEST && BidiMarks.contains(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns what a reader sees, from left to right, in a paragraph of the seed's direction. */
  private static String displayed(SeedContext seed, Span number) {
    SeedText text = seed.text();
    int line = text.lineOf(number.start());
    // The context of a number: the letters before it decide what its digits are (UAX #9 W2, W7).
    int from = Math.max(text.lineStart(line), number.start() - CONTEXT);
    int to = Math.min(text.lineEnd(line), number.end() + CONTEXT);
    byte base = seed.language().isRightToLeft() ? Bidi.RTL : Bidi.LTR;
    Bidi paragraph = new Bidi(text.text(from, to), base);
    Bidi shown = paragraph.setLine(number.start() - from, number.end() - from);
    return withoutMarks(shown.writeReordered(Bidi.KEEP_BASE_COMBINING));
  }

  private static String withoutMarks(String number) {
    StringBuilder plain = new StringBuilder(number);
    for (int i = plain.length() - 1; i >= 0; i--) {
      if (BidiMarks.contains(plain.charAt(i))) {
        plain.deleteCharAt(i);
      }
    }
    return plain.toString();
  }

  private static boolean endsInDigits(String number) {
    return Character.isDigit(number.charAt(0))
        && Character.isDigit(number.charAt(number.length() - 1));
  }

  private static int first(SeedText text, int i) {
    int from = i;
    while (i - from < LONGEST && isPart(text, from - 1)) {
      from--;
    }
    return from;
  }

  private static int last(SeedText text, int i) {
    int to = i;
    while (to - i < LONGEST && isPart(text, to + 1)) {
      to++;
    }
    return isDigit(text, to) ? to : to - 1;
  }

  private static boolean isPart(SeedText text, int i) {
    return isDigit(text, i) || isSeparator(text, i) && isDigit(text, i - 1) && isDigit(text, i + 1);
  }

  private static int dots(SeedText text, int from, int to) {
    int dots = 0;
    for (int i = from; i < to; i++) {
      dots += text.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  private static boolean isDigit(SeedText text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isSeparator(SeedText text, int i) {
    return i >= 0 && i < text.length() && SEPARATORS.indexOf(text.charAt(i)) >= 0;
  }
}
