/**
 * Writes the result, a class a format; {@link org.seedcorpus.report.ReportWriter} writes them all.
 */
@NullMarked
package org.seedcorpus.report;

import org.jspecify.annotations.NullMarked;
