/**
 * Checks a corpus of text files. Each package knows only those before it; read them in this order:
 *
 * <ol>
 *   <li>{@link org.seedcorpus.text.unicode}: questions about characters
 *   <li>{@link org.seedcorpus.text}: one decoded text, its lines, words and bytes
 *   <li>{@link org.seedcorpus.text.language}: languages, their detection, their word lists
 *   <li>{@link org.seedcorpus.text.charset}: naming a charset, finding mojibake
 *   <li>{@link org.seedcorpus.corpus}: the corpus and its files
 *   <li>{@link org.seedcorpus.corpus.index}: reads {@code INDEX.md}
 *   <li>{@link org.seedcorpus.rule}: what a rule is, what it looks at, what it reports
 *   <li>{@link org.seedcorpus.rules}: every rule, a sub-package a family
 *   <li>{@link org.seedcorpus.check}: runs the rules over a corpus
 *   <li>{@link org.seedcorpus.report.model}: what reports show, independent of their format
 *   <li>{@link org.seedcorpus.report}: writes the reports, a sub-package a format
 *   <li>{@link org.seedcorpus.goal}: what the goals do, whoever runs them
 *   <li>{@link org.seedcorpus.maven}: the goals in Maven
 * </ol>
 */
@NullMarked
package org.seedcorpus;

import org.jspecify.annotations.NullMarked;
