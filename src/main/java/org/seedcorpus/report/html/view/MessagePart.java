package org.seedcorpus.report.html.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence: words of ours, something technical, or text of the corpus.
 *
 * @param kind {@code words}, {@code technical}, {@code command} or {@code quote}
 * @param text our words, or the technical text, its controls escaped
 * @param passage the text of the corpus; null for the other kinds
 */
public record MessagePart(String kind, String text, @Nullable StyledText passage) {}
