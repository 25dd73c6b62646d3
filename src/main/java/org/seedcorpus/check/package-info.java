/** Runs the rules over a corpus: one pass a seed, many seeds at a time, results in index order. */
@NullMarked
package org.seedcorpus.check;

import org.jspecify.annotations.NullMarked;
