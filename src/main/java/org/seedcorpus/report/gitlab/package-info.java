/** The report in the Code Quality format of GitLab. */
@NullMarked
package org.seedcorpus.report.gitlab;

import org.jspecify.annotations.NullMarked;
