/** The JUnit XML report. */
@NullMarked
package org.seedcorpus.report.junit;

import org.jspecify.annotations.NullMarked;
