package org.seedcorpus.rule;

import org.seedcorpus.text.Span;

/**
 * A replacement of a range of the text.
 *
 * @param span the range, in UTF-16 units; empty to insert
 * @param replacement the text to put there; empty to delete
 */
public record Edit(Span span, String replacement) {
  /** Replaces the range {@code [start, end)}. */
  public Edit(int start, int end, String replacement) {
    this(new Span(start, end), replacement);
  }
}
