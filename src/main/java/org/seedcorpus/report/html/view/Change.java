package org.seedcorpus.report.html.view;

import java.util.List;

/**
 * What has changed since an earlier report.
 *
 * @param summary how many findings are new, gone and still there, in words
 * @param tables what differs: rules, languages, sources
 */
public record Change(String summary, List<Table> tables) {
  /** How many findings there were and are, of each of a kind. */
  public record Table(String title, List<Row> rows) {}

  /**
   * One of a kind.
   *
   * @param difference with its sign, in the reader's words
   */
  public record Row(GroupRow.Name name, String before, String now, String difference) {}
}
