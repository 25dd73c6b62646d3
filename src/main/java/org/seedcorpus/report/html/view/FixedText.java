package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.TextLocale.Mark;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Snippet;

/** The line of a finding as it is after its fix. */
final class FixedText {
  private FixedText() {}

  /** Returns the text around the edits, what is new marked; null if there is no fix in the line. */
  static @Nullable StyledText of(Finding finding, TextLocale locale) {
    Snippet excerpt = finding.place().excerpt();
    if (finding.fix() == null || excerpt == null) {
      return null;
    }
    int origin = finding.place().start() - excerpt.start();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int at = 0;
    for (LocatedEdit edit : finding.fix().edits()) {
      int start = edit.location().start() - origin;
      int end = edit.location().end() - origin;
      boolean here = edit.location().path().equals(finding.place().path());
      if (!here || start < at || end < start || end > excerpt.text().length()) {
        return null;
      }
      text.append(excerpt.text(), at, start);
      first = Math.min(first, text.length());
      if (!edit.replacement().isEmpty()) {
        int from = text.length();
        marks.add(new Mark(from, from + edit.replacement().length(), "new"));
        text.append(edit.replacement());
      }
      at = end;
    }
    int last = text.length();
    text.append(excerpt.text(), at, excerpt.text().length());
    String whole = text.toString().stripTrailing();
    if (whole.lines().count() > 1) {
      return null;
    }
    last = Math.min(last, whole.length());
    Snippet near =
        new Snippet(whole, Math.min(first, last), last, false, false).around(Snippet.NEAR);
    int cut = whole.indexOf(near.text(), Math.max(0, Math.min(first, last) - near.start()));
    List<Mark> shown = new ArrayList<>();
    for (Mark mark : marks) {
      shown.add(new Mark(mark.start() - cut, mark.end() - cut, mark.severity()));
    }
    return locale.passage(near.text(), shown);
  }
}
