/** Questions about characters, answered from the Unicode Character Database. */
@NullMarked
package org.seedcorpus.text.unicode;

import org.jspecify.annotations.NullMarked;
