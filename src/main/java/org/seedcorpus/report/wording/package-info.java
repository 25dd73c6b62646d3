/** What reports say and how: phrases in the reader's language, rules' texts, visible controls. */
@NullMarked
package org.seedcorpus.report.wording;

import org.jspecify.annotations.NullMarked;
