/** The rules of the family “index”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.index;

import org.jspecify.annotations.NullMarked;
