package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says.
 *
 * @param lang the language, if it is not that of the page
 * @param dir the direction, if the language is not that of the page
 */
public record LocalizedMessage(
    @Nullable String lang, @Nullable String dir, List<MessagePart> parts) {}
