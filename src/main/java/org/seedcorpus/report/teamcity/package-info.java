/** Service messages to TeamCity. */
@NullMarked
package org.seedcorpus.report.teamcity;

import org.jspecify.annotations.NullMarked;
