/** The rules of the family “bidi”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.bidi;

import org.jspecify.annotations.NullMarked;
