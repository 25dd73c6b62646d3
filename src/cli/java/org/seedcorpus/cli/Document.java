package org.seedcorpus.cli;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;

/** A document of a file of JSON lines. */
final class Document {
  private final @Nullable String id;
  private final byte[] bytes;
  private final SeedMetadata declared;

  /**
   * Creates a document.
   *
   * @param id its name; null if it has none
   * @param bytes its text as a file
   * @param declared what is said of it
   */
  Document(@Nullable String id, byte[] bytes, SeedMetadata declared) {
    this.id = id;
    this.bytes = bytes;
    this.declared = declared;
  }

  @Nullable String id() {
    return id;
  }

  byte[] bytes() {
    return bytes;
  }

  SeedMetadata declared() {
    return declared;
  }
}
