/** Writes a result: one class a format. */
@NullMarked
package org.seedcorpus.report;

import org.jspecify.annotations.NullMarked;
