/** The lists of sound and of malformed seeds, for the program that reads the corpus next. */
@NullMarked
package org.seedcorpus.report.quarantine;

import org.jspecify.annotations.NullMarked;
