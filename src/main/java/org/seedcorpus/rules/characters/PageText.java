package org.seedcorpus.rules.characters;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.language.PagePhrases;

/** What the page around the text has left in its body: buttons, captions, numbers of pages. */
final class PageText {
  /** A line before the number of a page that is shorter may be a heading: in UTF-16 units. */
  private static final int SHORTEST_CUT = 20;

  private PageText() {}

  /** Reports the words that pages add to texts. */
  static void phrases(SeedContext seed, FindingCollector out) {
    TokenIndex tokens = seed.tokens();
    SeedText text = seed.text();
    int end = seed.source() == null ? text.length() : text.lineStart(text.sourceLine());
    for (int i = 0; i < tokens.count() && tokens.start(i) < end; i++) {
      if (PagePhrases.mayBegin(tokens.hash(i))) {
        int length = PagePhrases.lengthAt(text, tokens, i);
        if (length > 0) {
          Span phrase = new Span(tokens.start(i), tokens.end(i + length - 1));
          out.at(phrase).report("page", phrase);
          i += length - 1;
        }
      }
    }
  }

  /**
   * Reports the numbers of pages that stand alone on their lines. There are two at least, each by
   * one more than that before it, and one of them interrupts a sentence.
   */
  static void numbers(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int end = seed.endBodyLine();
    int expected = -1;
    Span first = null;
    int count = 0;
    boolean interrupts = false;
    for (int line = seed.firstBodyLine(); line < end; line++) {
      if (text.isBlank(line)) {
        continue;
      }
      int number = number(text, line);
      if (number < 0) {
        continue;
      }
      if (number != expected) {
        report(count, interrupts, first, out);
        first = text.trimmedLine(line);
        count = 0;
        interrupts = false;
      }
      count++;
      expected = number + 1;
      interrupts |= interrupts(text, line, end);
    }
    report(count, interrupts, first, out);
  }

  private static void report(
      int count, boolean interrupts, @Nullable Span first, FindingCollector out) {
    if (first != null && count > 1 && interrupts) {
      out.at(first).report("page-number", count);
    }
  }

  /** Returns whether the line before ends within a sentence and another follows. */
  private static boolean interrupts(SeedText text, int line, int end) {
    int before = line - 1;
    while (before >= 0 && text.isBlank(before)) {
      before--;
    }
    int after = line + 1;
    while (after < end && text.isBlank(after)) {
      after++;
    }
    if (before < 0 || after >= end || number(text, after) >= 0) {
      return false;
    }
    Span cut = text.trimmedLine(before);
    int last = text.codePointBefore(cut.end());
    return cut.length() >= SHORTEST_CUT
        && (Character.isLetter(last) || last == ',' || last == '،' || last == '-')
        && !Character.isUpperCase(text.codePointFrom(text.trimmedLine(after).start()));
  }

  /** Returns the number that a line consists of, perhaps between dashes; -1 if it does not. */
  private static int number(SeedText text, int line) {
    Span span = text.trimmedLine(line);
    if (span.length() > 8) {
      return -1;
    }
    int start = span.start();
    int end = span.end();
    while (start < end && isDash(text.charAt(start))) {
      start++;
    }
    while (end > start && isDash(text.charAt(end - 1))) {
      end--;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0 || number > 9_999) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return start == end ? -1 : number;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == ' ';
  }
}
