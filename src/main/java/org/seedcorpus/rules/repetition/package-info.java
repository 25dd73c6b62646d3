/** The rules of the family “repetition”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.repetition;

import org.jspecify.annotations.NullMarked;
