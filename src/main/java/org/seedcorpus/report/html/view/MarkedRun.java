package org.seedcorpus.report.html.view;

import java.util.List;

/**
 * Pieces of text that are marked alike.
 *
 * @param mark the severity of the finding that they belong to; empty if they are not marked
 */
public record MarkedRun(String mark, List<TextSegment> pieces) {}
