package org.seedcorpus.corpus;

/**
 * What every seed of a corpus has besides its body.
 *
 * @param hasHeadline whether the first line is a headline
 * @param hasSource whether the last line names a source
 */
public record SeedShape(boolean hasHeadline, boolean hasSource) {
  /** A headline and a source. */
  public static final SeedShape FULL = new SeedShape(true, true);
}
