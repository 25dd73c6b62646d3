/** What a rule is, by what it wants to see, and what it reports. */
@NullMarked
package org.seedcorpus.rule;

import org.jspecify.annotations.NullMarked;
