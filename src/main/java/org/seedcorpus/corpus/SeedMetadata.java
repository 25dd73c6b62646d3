package org.seedcorpus.corpus;

import org.jspecify.annotations.Nullable;

/** What the index says of a seed; null where it says nothing. */
public record SeedMetadata(
    @Nullable String language,
    @Nullable String direction,
    @Nullable String headline,
    @Nullable String source,
    @Nullable String encoding,
    @Nullable String sha256,
    @Nullable String allow) {
  /** Nothing declared. */
  public static final SeedMetadata NONE = new SeedMetadata(null, null, null, null, null, null);

  /** Creates metadata that accept no findings. */
  public SeedMetadata(
      @Nullable String language,
      @Nullable String direction,
      @Nullable String headline,
      @Nullable String source,
      @Nullable String encoding,
      @Nullable String sha256) {
    this(language, direction, headline, source, encoding, sha256, null);
  }

  /** Returns whether the index says nothing. */
  public boolean isEmpty() {
    return language == null
        && direction == null
        && headline == null
        && source == null
        && encoding == null
        && sha256 == null
        && allow == null;
  }
}
