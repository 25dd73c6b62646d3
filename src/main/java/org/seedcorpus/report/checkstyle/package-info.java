/** The Checkstyle XML report. */
@NullMarked
package org.seedcorpus.report.checkstyle;

import org.jspecify.annotations.NullMarked;
