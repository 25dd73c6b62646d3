/** The SARIF 2.1.0 report. */
@NullMarked
package org.seedcorpus.report.sarif;

import org.jspecify.annotations.NullMarked;
