package org.seedcorpus.report.html.view;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.seedcorpus.report.html.view.TextLocale.Mark;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * A line of a seed's text.
 *
 * @param number the line's number, from 1
 * @param hit the worst severity found in it, or empty
 * @param gap how many lines before it are not shown
 * @param cut how many characters at its end are not shown
 */
public record TextLine(int number, String hit, StyledText passage, int gap, int cut) {
  /** Longer lines are cut: what is wrong further on is on the finding's card. */
  private static final int LONGEST = 4_000;

  private static final int CONTEXT = 2;

  /**
   * Returns the text's lines: from the start as many as the budget allows, then those with findings
   * and their neighbours.
   *
   * @param findings those in the text
   * @param budget how many UTF-16 units to show
   */
  public static List<TextLine> of(
      SeedText text, List<Finding> findings, TextLocale voice, int budget) {
    TreeMap<Integer, List<Finding>> byLine = new TreeMap<>();
    for (Finding finding : findings) {
      int last = text.lineOf(Math.max(finding.place().start(), finding.place().end() - 1));
      for (int line = text.lineOf(finding.place().start()); line <= last; line++) {
        byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(finding);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    int shown = 0;
    int gap = 0;
    for (int line = 0; line < text.lineCount(); line++) {
      boolean near = !byLine.subMap(line - CONTEXT, true, line + CONTEXT, true).isEmpty();
      if (shown >= (near ? 2 * budget : budget)) {
        gap++;
        continue;
      }
      TextLine one = of(text, line, byLine.getOrDefault(line, List.of()), voice, gap);
      // A line's markup weighs as much as some eighty letters.
      shown += Math.min(LONGEST, text.line(line).length()) + 80;
      gap = 0;
      lines.add(one);
    }
    if (gap > 0) {
      lines.add(new TextLine(0, "", voice.passage(""), gap, 0));
    }
    return lines;
  }

  private static TextLine of(
      SeedText text, int line, List<Finding> findings, TextLocale voice, int gap) {
    Span span = text.line(line);
    int length = span.length();
    if (length > LONGEST) {
      // A window is enough to find where the last whole character ends.
      int end = text.codePointStart(Math.min(span.end(), span.start() + LONGEST + 100));
      String window = text.text(span.start(), end);
      BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
      graphemes.setText(window);
      length = graphemes.isBoundary(LONGEST) ? LONGEST : graphemes.current();
    }
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : findings) {
      marks.add(
          new Mark(
              finding.place().start() - span.start(),
              finding.place().end() - span.start(),
              finding.severity().id()));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    String worst =
        findings.stream()
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .map(Severity::id)
            .orElse("");
    String shown = text.text(span.start(), span.start() + length);
    return new TextLine(line + 1, worst, voice.passage(shown, marks), gap, span.length() - length);
  }
}
