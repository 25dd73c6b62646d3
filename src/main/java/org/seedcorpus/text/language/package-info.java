/** What language a seed is in: its tag, how a text's language is found out, and word lists. */
@NullMarked
package org.seedcorpus.text.language;

import org.jspecify.annotations.NullMarked;
