package org.seedcorpus.corpus.index;

import org.jspecify.annotations.Nullable;

/**
 * What an index says of a seed; null where it says nothing.
 *
 * @param path the file's path in the corpus, with {@code /}
 * @param language a BCP 47 tag
 */
public record SeedDescription(
    String path,
    @Nullable String language,
    @Nullable String headline,
    @Nullable String source,
    @Nullable String sha256) {}
