/** The rules of the family “structure”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.structure;

import org.jspecify.annotations.NullMarked;
