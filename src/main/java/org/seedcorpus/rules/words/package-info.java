/** The rules of the family “words”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.words;

import org.jspecify.annotations.NullMarked;
