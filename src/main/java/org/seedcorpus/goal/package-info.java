/** What the goals do, whoever runs them: a build, or a command. */
@NullMarked
package org.seedcorpus.goal;

import org.jspecify.annotations.NullMarked;
