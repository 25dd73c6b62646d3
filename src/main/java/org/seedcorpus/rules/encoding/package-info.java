/** The rules of the family “encoding”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.encoding;

import org.jspecify.annotations.NullMarked;
