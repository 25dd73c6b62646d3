/** Every rule, a sub-package a family. */
@NullMarked
package org.seedcorpus.rules;

import org.jspecify.annotations.NullMarked;
