package org.seedcorpus.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Units of text of which a long row may cost more than its length. */
final class HostileUnits {
  /** Rows that once took quadratic time, or the stack, and their kin. */
  private static final List<String> ROWS =
      List.of(
          "a.a.", "ab.ab.", "كلمة.كلمة.", "1.2.", "b.c@", "&#1575;", "&amp;&lt;", "<!--", "--><!--",
          "<b></b>", "<b", "</b>", "😀 ", "😀\n", "ـ ", "\u0301 ", "\u0301\n", "\u034F\n", "\u200D ",
          "\u200C ", "👨\u200D👩\u200D👧\u200D👦 ", "👨\u200D👩\u200D👧\u200D👦", "🇦🇧", "🏴\uDB40\uDC67",
          "ب\u064B\u0651", "\u064B\u0651", "\u0651\u064B ", "a\u0301\u0327", "می\u200C", "یک", "يک ",
          "ﻻ", "هه", "ههه ", "word,word ", "ب?", "ب؟", "????? ", "()()", "((((", "))))", "([{", "«»",
          "«", "“”", "“", "\"a\" ", "a\"b", "'a", "‘", "\u2067a\u2069", "\u2067", "\u2069", "\u202Ba\u202C",
          "\u202E", "\u202Aa\u2069", "\u200E\u200F", "ا\u200E", "1\u200E2", "Ã©", "Ã© ", "Ø§Ù„Ø¬Ø³Ø±",
          "Ã\u0083Â©", "\\u0627", "\\n", "%D8%A7", "http://", "https://a.b/ ", "www.a.", "@", "a@b.c ",
          "1)", "1/2/", "1,2,", "٣٤", "+98 ", "- ", "– ", "… ", "...", "!!!", "،،", " ،", "ک ،ب", "a ،",
          "\r", "\r\n", "\n", "\n\n", "\t", " \t", "\u00A0", "\u2028", "\u0085", "\0", "\u001B[31m",
          "\u0096", "\uE000", "\uFFFE", "\uFFFD", "\uFEFF", "\u00AD", "\u0378", "日本語", "日本。", "ไทย ",
          "x", "xX", "aбc ", "αβ ", "שלום ", "ם", "םא ", "the the ", "The ", "في في ", "of the of ",
          "a b a b ", "one two three ", "Harbour Times\n", "Harbour Times ", "Source: ", "المصدر: ",
          "The Bridge Opens\n\n", "[1] ", "(a) ", "# a\n", "* ", "| a ", "=\n", "---\n", "a-\n", "ʼa",
          "U.S. ", "e.g. ", "د. ", "و", "وو ", "ال", "لا لا ", "\uD83A\uDD00", "\uD83A\uDD00 ", "①", "ﬁ",
          "１２", "K", "İ", "ß", "ǅ", "\u1E9E", "가", "ᄀ", "ᄀ\u1161", "क\u094D", "\u0E33");

  private HostileUnits() {}

  static Stream<String> all() {
    return Stream.concat(ROWS.stream(), HostileText.pieces().stream()).distinct();
  }

  /** A few of different kinds, for every build. */
  static Stream<String> some() {
    return Stream.of("a.", "😀 ", "\u0301\n", "&#1575;", "می\u200C", "ب\u064B\u0651", "((((", "Ã© ");
  }

  /** Rows of which an index may be made. */
  static Stream<String> ofIndex() {
    return Stream.of(
        "![[]()", "[", "]", "](", "[a](", "[a](b)", "[a][b]", "[a]: b\n", "- [a](a.txt)\n", "- x.!!!!",
        "- x.///", "- a/)))", "!!!!", "////", "))))", "- a.txt\n", "- a.txt: b, c, \"d\"\n", "- ", "* * ",
        "> ", "1. ", "    ", "#", "# a\n", "*a*", "**a**", "*a ", "_a_ ", "__", "`", "`a`", "``", "```\n",
        "~~~\n", "<", "<a ", "<a.txt>", "<b>", "</b>", "<!--", "-->", "&amp;", "&", "&#1575;", "\\", "\\[",
        "|", "| a ", "| a | b |\n", "| a |\n|---|\n", "|---|\n", "| [a](a.txt) | ar |\n", "\"a\" ", "“a” ",
        "'", "- - ", "- a\n\n", "a.txt ", "a.txt, ", "../", "%2e", "%", "a%20", "http://", "a\n===\n", "\t",
        "\n", "\r", "\0", "\uFEFF", "😀", "في ", "\u0301", "- \u0301\n", "(", "{", ":", "---\n", ": a\n");
  }
}
