package org.seedcorpus.corpus;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.Span;

/**
 * Findings that the authors of a corpus accept. Null where any will do.
 *
 * @param file the path of the file that says so
 * @param rule the id of a rule
 * @param text the text at which it finds something
 * @param language the language of the seeds
 * @param files patterns of the seeds' paths
 * @param reason why it is accepted; null in a row that has none and counts for nothing
 * @param span the row, in the text of the file
 */
public record AllowRow(
    String file,
    String rule,
    @Nullable String text,
    @Nullable String language,
    SeedSelection files,
    @Nullable String reason,
    Span span) {}
