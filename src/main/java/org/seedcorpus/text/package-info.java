/** One decoded text: its characters, lines, words, and the bytes that it came from. */
@NullMarked
package org.seedcorpus.text;

import org.jspecify.annotations.NullMarked;
