/**
 * What bytes that are not UTF-8 are, and what text that went through a wrong charset was.
 *
 * <p>{@link org.seedcorpus.text.charset.TextDecoder} decodes a file in the likeliest charset,
 * {@link org.seedcorpus.text.charset.MojibakeDetector} finds garbled stretches in decoded text.
 * Both weigh candidate readings by how often letters follow each other in real languages, measured
 * in bits.
 */
@NullMarked
package org.seedcorpus.text.charset;

import org.jspecify.annotations.NullMarked;
