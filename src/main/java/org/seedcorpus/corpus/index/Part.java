package org.seedcorpus.corpus.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or table row, which may name files.
 *
 * @param group the table or the outermost list around it, if there is one
 * @param block the number of the innermost list or table around it; 0 if there is none
 * @param source reads it; a large index is read anew when asked, and not kept
 */
record Part(@Nullable PartGroup group, int block, Supplier<Fragment> source) {
  Fragment read() {
    return source.get();
  }
}
