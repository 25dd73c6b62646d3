/** INDEX.md, read: the only package that knows Markdown. */
@NullMarked
package org.seedcorpus.corpus.index;

import org.jspecify.annotations.NullMarked;
