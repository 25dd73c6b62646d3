/** What the templates of the HTML report show. */
@NullMarked
package org.seedcorpus.report.html.view;

import org.jspecify.annotations.NullMarked;
