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
    List<BarChart> plots,
    Histogram histogram) {

  /** The finding to begin with. */
  public record Start(String href, String path, int findings) {}

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
   * @param elsewhere further pages by severity
   * @param pages pages that have others: the first, the last, and near ones
   */
  public record FindingsPart(
      Counts counts,
      Counts here,
      Iterable<GroupView> groups,
      List<String> notes,
      List<Elsewhere> elsewhere,
      List<PageLayout.Link> pages,
      int page) {}

  /** The other pages that have findings of a severity. */
  public record Elsewhere(String severity, List<PageLayout.Link> pages) {}

  /** How many findings there are of each severity. */
  public record Counts(int all, int errors, int warnings, int infos) {}

  /**
   * The findings of one file.
   *
   * @param headline the seed's; null if the file is no seed or has none
   * @param href its page, if it has one
   */
  public record GroupView(
      String id,
      @Nullable StyledText headline,
      @Nullable String href,
      String path,
      Iterable<FindingCard> findings) {}

  /**
   * The table of seeds, or a page of it.
   *
   * @param note which ones, where they are not all; null if they are
   */
  public record SeedsPart(
      Iterable<SeedRow> rows, @Nullable String note, List<PageLayout.Link> pages, int page) {}
}
