package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedProfile.Direction;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.DirectionCounts;

/**
 * The language and direction in which a seed's text is shown.
 *
 * @param lang a BCP 47 tag
 * @param rightToLeft how a line runs whose letters do not decide it
 */
public record TextLocale(String lang, boolean rightToLeft) {
  /** The locale of text of an unknown language. */
  public static final TextLocale UNKNOWN = new TextLocale("und", false);

  /** In a longer range the joiners that belong there are not what is wrong with it. */
  private static final int FEW = 4;

  /** A range of a line that is to be marked. */
  public record Mark(int start, int end, String severity) {}

  /** Returns the locale of a seed; an unknown one if the seed was not read. */
  public static TextLocale of(@Nullable SeedProfile facts) {
    if (facts == null) {
      return UNKNOWN;
    }
    Language language = facts.language();
    boolean rightToLeft =
        language.isUndetermined()
            ? facts.direction() == Direction.RIGHT_TO_LEFT
            : language.isRightToLeft();
    return new TextLocale(language.tag(), rightToLeft);
  }

  /** Returns the text, nothing marked. */
  public StyledText passage(String text) {
    return passage(text, List.of());
  }

  /** Returns the excerpt with its range marked. */
  public StyledText passage(Snippet excerpt, String severity) {
    return passage(excerpt.text(), List.of(new Mark(excerpt.start(), excerpt.end(), severity)));
  }

  /**
   * Returns a line with ranges marked. A line with letters of one direction only runs that way,
   * whatever the seed's language: an address in an Arabic seed runs from left to right. Its
   * language is then unknown.
   *
   * @param marks in order; where they overlap, the first one counts
   */
  public StyledText passage(String text, List<Mark> marks) {
    List<MarkedRun> runs = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      int start = Math.max(at, mark.start());
      int end = Math.min(text.length(), mark.end());
      if (end <= start) {
        continue;
      }
      if (start > at) {
        runs.add(new MarkedRun("", TextSegments.of(text, at, start, false)));
      }
      boolean few = end - start <= FEW;
      runs.add(new MarkedRun(mark.severity(), TextSegments.of(text, start, end, few)));
      at = end;
    }
    if (at < text.length()) {
      runs.add(new MarkedRun("", TextSegments.of(text, at, text.length(), false)));
    }
    DirectionCounts letters = DirectionCounts.in(text, 0, text.length());
    boolean runsRight =
        letters.left() == 0 || letters.right() == 0
            ? letters.total() == 0 ? rightToLeft : letters.right() > 0
            : rightToLeft;
    boolean own = runsRight == rightToLeft;
    return new StyledText(own ? lang : "und", runsRight ? "rtl" : "ltr", runs);
  }
}
