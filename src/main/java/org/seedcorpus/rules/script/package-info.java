/** The rules of the family “script”: one class a rule. */
@NullMarked
package org.seedcorpus.rules.script;

import org.jspecify.annotations.NullMarked;
