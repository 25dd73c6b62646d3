/** What the pages of the HTML report show, as values that the templates read. */
@NullMarked
package org.seedcorpus.report.html;

import org.jspecify.annotations.NullMarked;
