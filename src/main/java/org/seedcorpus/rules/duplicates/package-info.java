/** The rules of the family “duplicates”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.duplicates;

import org.jspecify.annotations.NullMarked;
