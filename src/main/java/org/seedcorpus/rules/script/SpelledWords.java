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
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;

/**
 * The different words of a seed, how often each is there and where it is first. In a note, a letter
 * takes a byte and a number one or two: a page of news leaves two kilobytes.
 */
final class SpelledWords {
  static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int MOST_WORDS = 400;

  // The numbers of a word: where it is after the word before, then its column in the line.
  private static final int START = 0;
  private static final int BYTES = 1;
  private static final int LINE = 2;
  private static final int COLUMN = 3;
  private static final int COUNT = 4;
  private static final int LETTERS = 5;
  private static final int NUMBERS = 6;

  private SpelledWords() {}

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
    TokenIndex tokens = seed.tokens();
    int end = seed.source() == null ? text.length() : text.lineStart(text.sourceLine());
    int most = Math.min(MOST_WORDS, tokens.count());
    int[] first = new int[most]; // the first token of each word
    int[] counts = new int[most];
    int[] slots = new int[Integer.highestOneBit(2 * most + 1) << 1]; // one more than its number
    int words = 0;
    int page = -1;
    for (int i = 0; i < tokens.count() && tokens.start(i) < end && words < MOST_WORDS; i++) {
      int start = tokens.start(i);
      int stop = tokens.end(i);
      int own = text.charAt(start) >> Byte.SIZE;
      if (stop - start < SHORTEST
          || stop - start > LONGEST
          || page >= 0 && page != own
          || !SmallLetters.are(text.units(), start, stop)) {
        continue;
      }
      page = own;
      int slot = tokens.hash(i) & slots.length - 1;
      while (slots[slot] != 0 && !equal(text, tokens, first[slots[slot] - 1], i)) {
        slot = slot + 1 & slots.length - 1;
      }
      if (slots[slot] == 0) {
        first[words] = i;
        slots[slot] = ++words;
      }
      counts[slots[slot] - 1]++;
    }
    if (words > 0) {
      String language = seed.language().base();
      boolean families =
          language.equals("ar") && SpellingFamilies.mayBeIn(text.units(), tokens, first, words);
      notes.note(0, NoteKey.of(language)).write(families ? 1 : 0).write(language).write(page);
      write(seed, tokens, first, counts, words, notes);
    }
  }

  private static boolean equal(SeedText text, TokenIndex tokens, int one, int two) {
    return Arrays.equals(
        text.units(),
        tokens.start(one),
        tokens.end(one),
        text.units(),
        tokens.start(two),
        tokens.end(two));
  }

  private static void write(
      SeedContext seed,
      TokenIndex tokens,
      int[] first,
      int[] counts,
      int words,
      NoteCollector note) {
    SeedText text = seed.text();
    int[] numbers = new int[NUMBERS];
    int at = 0;
    int line = 0;
    for (int w = 0; w < words; w++) {
      int start = tokens.start(first[w]);
      int end = tokens.end(first[w]);
      int ofLine = line;
      while (ofLine + 1 < text.lineCount() && text.lineStart(ofLine + 1) <= start) {
        ofLine++;
      }
      numbers[START] = start - at;
      numbers[BYTES] = seed.decoding().byteLength(at, start); // not from the beginning
      numbers[LINE] = ofLine - line;
      numbers[COLUMN] = start - text.lineStart(ofLine);
      numbers[COUNT] = counts[w];
      numbers[LETTERS] = end - start;
      note.write(numbers).writeLowBytes(text.units(), start, end);
      at = start;
      line = ofLine;
    }
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
    int[] words = new int[MOST_WORDS];
    int count = 0;
    int[] numbers = new int[NUMBERS];
    while (note.hasMore()) {
      note.read(numbers);
      words[count++] = vocabulary.add(note, numbers[LETTERS], page, numbers[COUNT]);
    }
    return Arrays.copyOf(words, count);
  }

  /** Reads the rest of a note. */
  static List<Word> readWords(Note note) {
    int page = note.readInt();
    List<Word> words = new ArrayList<>();
    int start = 0;
    int byteOffset = 0;
    int line = 0;
    int[] numbers = new int[NUMBERS];
    while (note.hasMore()) {
      note.read(numbers);
      start += numbers[START];
      byteOffset += numbers[BYTES];
      line += numbers[LINE];
      String word = note.readLowBytes(numbers[LETTERS], page);
      words.add(new Word(word, numbers[COUNT], start, line, numbers[COLUMN], byteOffset));
    }
    return words;
  }
}
