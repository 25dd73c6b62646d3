package org.seedcorpus.report.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of corpus text as a page shows it.
 *
 * @param text what reaches the page; empty where only a stand-in does
 * @param label the stand-in's few letters; null for plain text
 * @param title what the stand-in stands for
 * @param always whether the stand-in is always shown, not only on demand
 */
public record TextSegment(
    String text, @Nullable String label, @Nullable String title, boolean always) {
  static TextSegment plain(String text) {
    return new TextSegment(text, null, null, false);
  }
}
