/** The rules of the family “direction”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.direction;

import org.jspecify.annotations.NullMarked;
