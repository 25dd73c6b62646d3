package org.seedcorpus.rules.script;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.language.WordNormalizer;

/**
 * The different words of a seed, how often each is there and where it is first, packed: a byte a
 * letter, and a byte or two for each number. A page of news leaves two kilobytes.
 *
 * @param language the seed's, primary tag
 * @param page the upper byte of all letters
 * @param packed the words, in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent") // packed once, never shown
record SpelledWords(String language, int page, byte[] packed) {
  static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 400;
  private static final int SLOTS = 1024;

  /**
   * A word.
   *
   * @param count how often the seed has it
   */
  record Word(String text, int count, int start, int line, int column, int byteOffset) {
    Location place(String path) {
      int end = start + text.length();
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      return new Location(
          path,
          start,
          end,
          new Point(line + 1, column + 1, column + 1),
          new Point(line + 1, column + text.length() + 1, column + text.length() + 1),
          byteOffset,
          bytes,
          new Snippet(text, 0, text.length(), true, true));
    }
  }

  /** Returns the words of a seed that are letters of one alphabet; null if there are none. */
  static @Nullable SpelledWords of(SeedContext seed) {
    if (!seed.decoding().isUtf8() || seed.language().isUndetermined()) {
      return null;
    }
    SeedText text = seed.text();
    TokenIndex tokens = seed.tokens();
    int end = seed.source() == null ? text.length() : text.lineStart(text.sourceLine());
    int[] first = new int[MOST_WORDS]; // the first token of each word
    int[] counts = new int[MOST_WORDS];
    int[] slots = new int[SLOTS]; // one more than the word's number
    int words = 0;
    int page = -1;
    for (int i = 0; i < tokens.count() && tokens.start(i) < end && words < MOST_WORDS; i++) {
      int start = tokens.start(i);
      int stop = tokens.end(i);
      if (stop - start < SHORTEST || stop - start > LONGEST || !isWord(text, start, stop)) {
        continue;
      }
      page = page < 0 ? text.charAt(start) >> 8 : page;
      if (text.charAt(start) >> 8 != page) {
        continue;
      }
      int hash = hash(text, start, stop);
      int slot = hash & SLOTS - 1;
      while (slots[slot] != 0 && !equal(text, tokens, first[slots[slot] - 1], i)) {
        slot = slot + 1 & SLOTS - 1;
      }
      if (slots[slot] == 0) {
        first[words] = i;
        slots[slot] = ++words;
      }
      counts[slots[slot] - 1]++;
    }
    return words == 0
        ? null
        : new SpelledWords(seed.language().base(), page, pack(seed, tokens, first, counts, words));
  }

  /** Returns whether all units are small letters of one page; names begin with a capital. */
  private static boolean isWord(SeedText text, int start, int end) {
    int page = text.charAt(start) >> 8;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >> 8 != page
          || !Character.isLetter(c)
          || Character.isUpperCase(c)
          || WordNormalizer.isIgnored(c)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(SeedText text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ hash >>> 15;
  }

  private static boolean equal(SeedText text, TokenIndex tokens, int one, int two) {
    int length = tokens.end(one) - tokens.start(one);
    if (length != tokens.end(two) - tokens.start(two)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(tokens.start(one) + i) != text.charAt(tokens.start(two) + i)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] pack(
      SeedContext seed, TokenIndex tokens, int[] first, int[] counts, int words) {
    SeedText text = seed.text();
    ByteArrayOutputStream out = new ByteArrayOutputStream(words * 10);
    int at = 0;
    int bytes = 0;
    int line = 0;
    for (int w = 0; w < words; w++) {
      int start = tokens.start(first[w]);
      int end = tokens.end(first[w]);
      int ofLine = text.lineOf(start);
      int byteOffset = bytes + seed.decoding().byteLength(at, start); // not from the beginning
      number(out, start - at);
      number(out, byteOffset - bytes);
      number(out, ofLine - line);
      number(out, start - text.lineStart(ofLine));
      number(out, counts[w]);
      number(out, end - start);
      for (int i = start; i < end; i++) {
        out.write(text.charAt(i));
      }
      at = start;
      bytes = byteOffset;
      line = ofLine;
    }
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    for (; rest > 0x7F; rest >>>= 7) {
      out.write(rest | 0x80);
    }
    out.write(rest);
  }

  /** Returns the words. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    int[] at = {0};
    int start = 0;
    int byteOffset = 0;
    int line = 0;
    while (at[0] < packed.length) {
      start += number(at);
      byteOffset += number(at);
      line += number(at);
      int column = number(at);
      int count = number(at);
      char[] letters = new char[number(at)];
      for (int i = 0; i < letters.length; i++) {
        letters[i] = (char) (page << 8 | packed[at[0]++] & 0xFF);
      }
      words.add(new Word(new String(letters), count, start, line, column, byteOffset));
    }
    return words;
  }

  private int number(int[] at) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int b = packed[at[0]++];
      number |= (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }
}
