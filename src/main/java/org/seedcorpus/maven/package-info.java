/** The goals in Maven: the only package that knows Maven. */
@NullMarked
package org.seedcorpus.maven;

import org.jspecify.annotations.NullMarked;
