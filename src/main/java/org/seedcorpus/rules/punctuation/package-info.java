/** The rules of the family “punctuation”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.punctuation;

import org.jspecify.annotations.NullMarked;
