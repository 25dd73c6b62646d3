package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders, the sources or the languages.
 *
 * @param kind {@code folder}, {@code source} or {@code language}
 * @param note what is left out; null if nothing is
 */
public record GroupTable(String kind, List<GroupRow> rows, @Nullable String note) {}
