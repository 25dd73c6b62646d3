package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.RuleFindings.FileGroup;

/**
 * Findings that stand together.
 *
 * @param id a part of anchors
 * @param file the file that they stand under; null if the whole page is about it, or they are in
 *     several
 * @param alike what they say, if they say the same; else null
 */
public record CardGroup(
    String id, @Nullable File file, @Nullable Alike alike, Iterable<FindingCard> findings) {

  /**
   * A file.
   *
   * @param headline the seed's; null if the file is no seed or has none
   * @param href its page, if it has one
   */
  public record File(@Nullable StyledText headline, @Nullable String href, String path) {}

  /**
   * What look-alikes have in common; the cards are examples.
   *
   * @param severity {@code error}, {@code warning} or {@code info}
   * @param message what all say, or the rule's title if they differ in more than a quotation
   * @param count how many there are, in how many files, in words
   * @param fix how to fix each; null if they differ
   * @param rows the places that are not examples, by file
   * @param more how many places that are, in words
   * @param note how many of the places the page has, in words; null if all
   */
  public record Alike(
      String severity,
      LocalizedMessage message,
      String count,
      @Nullable LocalizedMessage fix,
      String rule,
      String ruleHref,
      List<FileGroup> rows,
      String more,
      @Nullable String note) {}
}
