/** How XML is written. */
@NullMarked
package org.seedcorpus.report.xml;

import org.jspecify.annotations.NullMarked;
