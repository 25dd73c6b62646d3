/** INDEX.md as a value that knows its own line numbers, and the files that it lists. */
@NullMarked
package org.seedcorpus.corpus;

import org.jspecify.annotations.NullMarked;
