/** The goals as a command: {@code seeds check DIR}. */
@NullMarked
package org.seedcorpus.cli;

import org.jspecify.annotations.NullMarked;
