/** The JSON report, and how JSON is written. */
@NullMarked
package org.seedcorpus.report.json;

import org.jspecify.annotations.NullMarked;
