package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param state {@code error} if the build fails, {@code warning} if seeds are malformed but it goes
 *     on, {@code ok} otherwise
 * @param verdict the result in words
 * @param reason why it is so
 * @param majorities what makes up most of the findings; empty if there are few
 * @param start where to begin; null if there is nothing to fix
 * @param corpus what the corpus is like; null where that has a page of its own
 */
public record IndexPage(
    String state,
    String verdict,
    String reason,
    @Nullable Start start,
    List<Tally> tallies,
    List<Majority> majorities,
    List<RuleRow> rules,
    FindingsPart findings,
    SeedsPart seeds,
    @Nullable CorpusPage corpus) {
  /** Returns whether there was a seed to check. */
  public boolean checked() {
    return seeds.rows().iterator().hasNext();
  }

  /**
   * The finding to begin with.
   *
   * @param path its file; null if many files have it
   * @param message what it says; null if it is in one file
   * @param count how many there are, in words
   */
  public record Start(
      String href, @Nullable String path, @Nullable LocalizedMessage message, String count) {}

  /**
   * A figure.
   *
   * @param kind {@code error}, {@code warning}, {@code info} or empty
   */
  public record Tally(String kind, String number, String label) {}

  /**
   * Findings, or a page of them.
   *
   * @param counts of all findings
   * @param here of those on this page
   * @param notes which ones, where they are not all
   * @param elsewhere by severity, what this page does not show
   * @param pages pages that have others: the first, the last, and near ones
   * @param file the name of this page, if there are others
   */
  public record FindingsPart(
      Counts counts,
      Counts here,
      Iterable<CardGroup> groups,
      List<String> notes,
      List<Elsewhere> elsewhere,
      List<PageLayout.Link> pages,
      int page,
      @Nullable String file) {}

  /**
   * Where further findings of a severity are.
   *
   * @param text whether this page has any, in words
   * @param pages the other pages that have some, each with how many
   */
  public record Elsewhere(String severity, String text, List<PageLayout.Link> pages) {}

  /** How many findings there are of each severity. */
  public record Counts(int all, int errors, int warnings, int infos) {}

  /**
   * The table of seeds, or a page of it.
   *
   * @param note which ones, where they are not all; null if they are
   */
  public record SeedsPart(
      Iterable<SeedRow> rows, @Nullable String note, List<PageLayout.Link> pages, int page) {}
}
