package org.seedcorpus.rules.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;

/**
 * The different words of a seed, how often each is there and where it is first. In a note, a letter
 * takes a byte and where a word is two or three: a page of news leaves two kilobytes.
 */
final class SpelledWords {
  static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 400;

  /** The low bits of the number that says how often a word is there and how long it is. */
  private static final int LENGTH_BITS = 5;

  /** What a word takes in a note at most: three numbers and its letters. */
  private static final int MOST_BYTES = 3 * 5 + LONGEST;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final char[] units;
  private final TokenIndex tokens;
  private final int[] first; // the first token of each word
  private final int[] counts;
  private int size;
  private int page = -1; // the upper byte of all letters

  private SpelledWords(SeedText text, TokenIndex tokens, int end) {
    units = text.units();
    this.tokens = tokens;
    int most = Math.min(MOST_WORDS, tokens.count());
    first = new int[most];
    counts = new int[most];
    find(end);
  }

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

  /** Notes the words of a seed that are letters of one alphabet. */
  static void collect(SeedContext seed, NoteCollector notes) {
    if (!seed.decoding().isUtf8() || seed.language().isUndetermined()) {
      return;
    }
    SeedText text = seed.text();
    int end = seed.source() == null ? text.length() : text.lineStart(text.sourceLine());
    SpelledWords words = new SpelledWords(text, seed.tokens(), end);
    if (words.size > 0) {
      words.write(seed, notes);
    }
  }

  /** Finds the words before an index. */
  private void find(int end) {
    long[] keys = new long[Integer.highestOneBit(2 * first.length + 1) << 1];
    short[] numbers = new short[keys.length]; // of the words, from 1
    for (int i = 0; i < tokens.count() && tokens.start(i) < end && size < first.length; i++) {
      int start = tokens.start(i);
      int length = tokens.end(i) - start;
      if (length < SHORTEST || length > LONGEST || page >= 0 && units[start] >> Byte.SIZE != page) {
        continue;
      }
      long key = SmallLetters.pack(units, start, length);
      if (key == SmallLetters.OTHER) {
        continue;
      }
      page = units[start] >> Byte.SIZE;
      int slot = (int) (key * FACTOR >>> 32) & keys.length - 1;
      while (numbers[slot] != 0 && !(keys[slot] == key && isWord(numbers[slot] - 1, i))) {
        slot = slot + 1 & keys.length - 1;
      }
      if (numbers[slot] == 0) {
        keys[slot] = key;
        first[size] = i;
        numbers[slot] = (short) ++size;
      }
      counts[numbers[slot] - 1]++;
    }
  }

  /** Returns whether a token is one of the words; their keys are equal. */
  private boolean isWord(int word, int token) {
    int known = tokens.start(first[word]);
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (tokens.end(first[word]) - known != length) {
      return false;
    }
    for (int i = 0; i < length - Long.BYTES; i++) { // the key has the last letters
      if (units[known + i] != units[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes whether there are families, the language, the page, where lines begin, and the words.
   */
  private void write(SeedContext seed, NoteCollector notes) {
    String language = seed.language().base();
    boolean families =
        language.equals("ar") && SpellingFamilies.mayBeIn(units, tokens, first, size);
    notes.note(0, NoteKey.of(language)).write(families ? 1 : 0).write(language).write(page);
    SeedText text = seed.text();
    int lines = text.lineOf(tokens.start(first[size - 1])) + 1;
    notes.write(lines);
    int lineStart = 0;
    for (int line = 0; line < lines; line++) {
      notes.write(text.lineStart(line) - lineStart);
      lineStart = text.lineStart(line);
    }
    byte[] bytes = new byte[size * MOST_BYTES];
    notes.write(bytes, write(seed.decoding(), bytes));
  }

  /** Writes the words; returns how many bytes they take. */
  private int write(DecodedText file, byte[] bytes) {
    int length = 0;
    int at = 0;
    for (int word = 0; word < size; word++) {
      int start = tokens.start(first[word]);
      int end = tokens.end(first[word]);
      length = write(bytes, length, start - at);
      // Not from the beginning, and only what it is more than the units: that is one byte mostly.
      length = write(bytes, length, file.byteLength(at, start) - (start - at));
      length = write(bytes, length, counts[word] << LENGTH_BITS | end - start);
      for (int i = start; i < end; i++) {
        bytes[length++] = (byte) units[i];
      }
      at = start;
    }
    return length;
  }

  /** Writes a number that is not negative, as {@link Note#readUnsigned} reads it. */
  private static int write(byte[] bytes, int at, int number) {
    bytes[at] = (byte) number;
    return number <= 0x7F ? at + 1 : writeLong(bytes, at, number);
  }

  /**
   * A method of its own, so that the compiler does not put the loop wherever numbers are written.
   */
  private static int writeLong(byte[] bytes, int at, int number) {
    int rest = number;
    int end = at;
    for (; rest > 0x7F; rest >>>= 7) {
      bytes[end++] = (byte) (rest | 0x80);
    }
    bytes[end] = (byte) rest;
    return end + 1;
  }

  /** Reads whether some words of a note may be spellings of one word: what a note begins with. */
  static boolean readFamilies(Note note) {
    return note.readInt() == 1;
  }

  /** Reads the language of the words: what a note has next. */
  static String readLanguage(Note note) {
    return note.readText();
  }

  /** Reads the rest of a note into a vocabulary; returns the numbers of the words. */
  static int[] readInto(Vocabulary vocabulary, Note note) {
    int page = note.readInt();
    readLineStarts(note);
    int[] words = new int[MOST_WORDS];
    int count = 0;
    while (note.hasMore()) {
      note.readUnsigned();
      note.readUnsigned();
      int size = note.readUnsigned();
      words[count++] = vocabulary.add(note, length(size), page, size >>> LENGTH_BITS);
    }
    return Arrays.copyOf(words, count);
  }

  private static int length(int size) {
    return size & (1 << LENGTH_BITS) - 1;
  }

  /** Reads the rest of a note. */
  static List<Word> readWords(Note note) {
    int page = note.readInt();
    int[] lineStarts = readLineStarts(note);
    List<Word> words = new ArrayList<>();
    int start = 0;
    int byteOffset = 0;
    int line = 0;
    while (note.hasMore()) {
      int units = note.readUnsigned();
      start += units;
      byteOffset += units + note.readUnsigned();
      while (line + 1 < lineStarts.length && lineStarts[line + 1] <= start) {
        line++;
      }
      int size = note.readUnsigned();
      String word = note.readLowBytes(length(size), page);
      int column = start - lineStarts[line];
      words.add(new Word(word, size >>> LENGTH_BITS, start, line, column, byteOffset));
    }
    return words;
  }

  private static int[] readLineStarts(Note note) {
    int[] starts = new int[note.readInt()];
    int start = 0;
    for (int line = 0; line < starts.length; line++) {
      start += note.readInt();
      starts[line] = start;
    }
    return starts;
  }
}
