/** The rules of the family “characters”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.characters;

import org.jspecify.annotations.NullMarked;
