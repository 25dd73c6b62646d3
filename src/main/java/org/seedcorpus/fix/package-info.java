/** Applies the fixes of findings to files, and shows what they change. */
@NullMarked
package org.seedcorpus.fix;

import org.jspecify.annotations.NullMarked;
