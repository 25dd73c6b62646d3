package org.seedcorpus.corpus;

import org.jspecify.annotations.Nullable;

/** What the index says of a seed; null where it says nothing. */
public record Declared(
    @Nullable String language,
    @Nullable String direction,
    @Nullable String headline,
    @Nullable String source,
    @Nullable String encoding,
    @Nullable String sha256) {
  /** Nothing declared. */
  public static final Declared NONE = new Declared(null, null, null, null, null, null);
}
