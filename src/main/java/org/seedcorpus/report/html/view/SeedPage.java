package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One seed's page.
 *
 * @param place its place in the index, in words
 * @param headline its first line; null if it has none
 * @param state {@code error}, {@code warning}, {@code info} or {@code ok}
 * @param result how many findings it has, in words
 * @param here how many of its findings are on the page
 * @param lines its text, or what is shown of it; null if it could not be read
 * @param bytes the bytes around those that could not be decoded
 */
public record SeedPage(
    String path,
    String place,
    @Nullable StyledText headline,
    String state,
    String result,
    boolean fails,
    IndexPage.Counts counts,
    List<Fact> facts,
    Iterable<CardGroup> findings,
    IndexPage.Counts here,
    @Nullable String note,
    @Nullable List<TextLine> lines,
    List<HexDumpRow> bytes) {

  /**
   * Something about the seed.
   *
   * @param passage text of the seed; null if there is none in it
   */
  public record Fact(String label, String value, @Nullable StyledText passage) {}
}
