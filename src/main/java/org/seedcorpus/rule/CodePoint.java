package org.seedcorpus.rule;

/** A code point as an argument of a message: shown as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
public record CodePoint(int value) {}
