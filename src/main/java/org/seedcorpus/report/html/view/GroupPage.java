package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.IndexPage.Counts;

/**
 * The page of a folder, a source or a language.
 *
 * @param kind what the seeds have in common, as in {@link GroupTable}
 * @param above the folders around it, the outermost first
 * @param state its worst severity, or {@code ok}
 * @param summary how many findings it has in how many seeds, in words
 * @param rate how many findings there are in 1,000 words, in words
 * @param accept the command that accepts them; null if there is none
 * @param folders the folders in it; null if there are none
 */
public record GroupPage(
    String kind,
    GroupRow.Name name,
    List<Above> above,
    String state,
    String summary,
    String rate,
    @Nullable String accept,
    List<RuleCounts> rules,
    @Nullable GroupTable folders,
    List<SeedRow> seeds,
    @Nullable String note) {

  /** A folder around a folder. */
  public record Above(String name, @Nullable String href) {}

  /** How many findings of a rule there are. */
  public record RuleCounts(
      String id, LocalizedMessage title, String href, Counts counts, String rate, StackedBar bar) {}
}
