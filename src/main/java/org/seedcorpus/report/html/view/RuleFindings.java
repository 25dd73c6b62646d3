package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule's page.
 *
 * @param notes how many findings it has, and which of them are shown
 * @param groups its findings by what they say: the worst first, then the most frequent
 */
public record RuleFindings(RuleRow rule, List<String> notes, List<MessageGroup> groups) {

  /**
   * Findings that say the same.
   *
   * @param severity {@code error}, {@code warning} or {@code info}
   * @param message what all say, or the rule's title if they differ in more than a quotation
   * @param count how many there are, in how many files, in words
   * @param fix how to fix each; null if they differ
   * @param open whether the places are shown from the start
   */
  public record MessageGroup(
      String severity,
      LocalizedMessage message,
      String count,
      @Nullable LocalizedMessage fix,
      List<FileGroup> files,
      boolean open) {}

  /**
   * Places in one file.
   *
   * @param href its page; null if it has none
   */
  public record FileGroup(String path, @Nullable String href, List<Line> lines) {
    /**
     * One place.
     *
     * @param id the finding's anchor
     * @param where line and column in words
     * @param message what is said of it; null if all places of the group have the same message
     * @param href the finding on the file's page; null if the file has none
     * @param excerpt the text around it; null if it is about the whole file
     * @param more how many further findings it stands for, in words
     */
    public record Line(
        String id,
        String severity,
        String where,
        @Nullable String href,
        @Nullable LocalizedMessage message,
        @Nullable StyledText excerpt,
        @Nullable String more) {}
  }
}
