/** What a build on GitHub Actions shows. */
@NullMarked
package org.seedcorpus.report.github;

import org.jspecify.annotations.NullMarked;
