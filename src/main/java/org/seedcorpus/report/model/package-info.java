/** What reports show, independent of their format. */
@NullMarked
package org.seedcorpus.report.model;

import org.jspecify.annotations.NullMarked;
