package org.seedcorpus.text.charset;

/**
 * One way to read bytes, and how unlikely it makes them.
 *
 * @param charset the charset's name as the JDK knows it
 * @param language BCP 47 tag of the language whose letters fit best
 * @param bits the cost of all that is not plain ASCII; the smaller, the likelier
 */
record CharsetCandidate(String charset, String language, int bits) {}
