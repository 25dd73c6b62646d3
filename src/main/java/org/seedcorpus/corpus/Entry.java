package org.seedcorpus.corpus;

/**
 * A seed as the index lists it.
 *
 * @param number its place in the index, from 1
 * @param target the file as the index writes it
 * @param path the file's path in the corpus, with {@code /}
 * @param line the 1-based line of the index in which it stands
 * @param column the 1-based column of the target, in UTF-16 units
 * @param block the number of the list or table that it stands in; 0 in a paragraph
 * @param declared what the index says of it
 */
public record Entry(
    int number, String target, String path, int line, int column, int block, Declared declared) {}
