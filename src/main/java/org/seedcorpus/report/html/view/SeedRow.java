package org.seedcorpus.report.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A seed in the table of all seeds.
 *
 * @param state {@code error}, {@code warning}, {@code info} or {@code ok}
 * @param headline its first line; null if it has none
 * @param href its page, if it has one
 * @param direction {@code rtl}, {@code ltr} or empty
 * @param encoding the charset's name, or empty if it was not read
 */
public record SeedRow(
    int number,
    String state,
    @Nullable StyledText headline,
    @Nullable String href,
    String path,
    String language,
    String direction,
    String encoding,
    int words,
    int findings) {}
