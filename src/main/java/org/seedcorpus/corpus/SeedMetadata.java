package org.seedcorpus.corpus;

import org.jspecify.annotations.Nullable;

/** What the index says of a seed; null where it says nothing. */
public record SeedMetadata(
    @Nullable String language,
    @Nullable String direction,
    @Nullable String headline,
    @Nullable String source,
    @Nullable String encoding,
    @Nullable String sha256) {
  /** Nothing declared. */
  public static final SeedMetadata NONE = new SeedMetadata(null, null, null, null, null, null);
}
