/**
 * Checks a corpus of text files. The packages stand in one line, each knowing only those before it;
 * read them in this order:
 *
 * <ol>
 *   <li>{@link org.seedcorpus.text}: one decoded text, its lines, words, language and bytes
 *   <li>{@link org.seedcorpus.corpus}: INDEX.md and the files it lists
 *   <li>{@link org.seedcorpus.rule}: what a rule is, what a finding is
 *   <li>{@link org.seedcorpus.rules}: every rule, a sub-package a family
 *   <li>{@link org.seedcorpus.check}: runs the rules over a corpus
 *   <li>{@link org.seedcorpus.report}: writes the result, a class a format
 *   <li>{@link org.seedcorpus.maven}: the goals
 * </ol>
 */
@NullMarked
package org.seedcorpus;

import org.jspecify.annotations.NullMarked;
