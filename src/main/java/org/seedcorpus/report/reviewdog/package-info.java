/** The report that reviewdog reads. */
@NullMarked
package org.seedcorpus.report.reviewdog;

import org.jspecify.annotations.NullMarked;
