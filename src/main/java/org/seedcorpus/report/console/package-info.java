/** What the build log shows. */
@NullMarked
package org.seedcorpus.report.console;

import org.jspecify.annotations.NullMarked;
