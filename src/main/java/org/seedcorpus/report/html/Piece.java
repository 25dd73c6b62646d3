package org.seedcorpus.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of corpus text as a page shows it.
 *
 * @param text what reaches the page; empty where only a stand-in does
 * @param label the stand-in's few letters; null for plain text
 * @param title what the stand-in stands for
 * @param always whether the stand-in is always shown, not only on demand
 */
public record Piece(String text, @Nullable String label, @Nullable String title, boolean always) {
  static Piece plain(String text) {
    return new Piece(text, null, null, false);
  }
}
