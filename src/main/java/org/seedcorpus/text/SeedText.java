package org.seedcorpus.text;

import java.util.Arrays;
import org.seedcorpus.text.unicode.WhiteSpace;

/**
 * A decoded text: its characters and where its lines begin. Lines end at LF, CR LF or CR; positions
 * are 0-based UTF-16 units, line numbers here are 0-based.
 */
public final class SeedText implements CharSequence {
  private static final int BLOCK = 4096;
  private static final char ESCAPE = 0x1B;

  private static final int FURTHER_SHIFT = 7;

  /** How many bytes more than one a unit takes in UTF-8, by its upper bits. */
  private static final byte[] FURTHER_BYTES = furtherBytes();

  private final char[] chars;
  private final int length;
  private final int start;
  private final int[] lineStarts;
  private final int startCount;
  private final int lineCount;
  private final int headlineLine;
  private final int sourceLine;
  private final boolean hasNulOrEscape;
  private final int crLfCount;

  /** The bytes before every 4096th unit, made when first asked for: many ask, in long texts. */
  private volatile int[] bytesBefore = {};

  /**
   * Creates a text of the array itself, without a copy; only its first {@code length} units count.
   */
  SeedText(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
    start = length > 0 && chars[0] == '\uFEFF' ? 1 : 0;
    int[] starts = new int[16 + length / 64];
    int lines = 1;
    int crLf = 0;
    boolean nulOrEscape = false;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= ' ') {
        continue;
      }
      nulOrEscape |= c == 0 || c == ESCAPE;
      if (c == '\n' || c == '\r' && (i + 1 == length || chars[i + 1] != '\n')) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      } else if (c == '\r') {
        crLf++;
      }
    }
    hasNulOrEscape = nulOrEscape;
    crLfCount = crLf;
    lineStarts = starts;
    startCount = lines;
    // What follows the last line end is a line only if there is something in it.
    lineCount = lines > 1 && starts[lines - 1] == length ? lines - 1 : lines;
    headlineLine = firstInked(0, lineCount, 1);
    sourceLine = firstInked(lineCount - 1, -1, -1);
  }

  /** Returns the text of these characters. */
  public static SeedText of(String text) {
    return new SeedText(text.toCharArray(), text.length());
  }

  private int firstInked(int from, int to, int step) {
    for (int line = from; line != to; line += step) {
      if (!isBlank(line)) {
        return line;
      }
    }
    return -1;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  /** Returns the code point that begins at the index; a lone surrogate stands for itself. */
  public int codePointAt(int index) {
    return Character.codePointAt(chars, index, length);
  }

  /** Returns the code point that ends before the index, or -1 at the start of the text. */
  public int codePointBefore(int index) {
    return index <= start ? -1 : Character.codePointBefore(chars, index);
  }

  /** Returns the code point that begins at the index, or -1 at the end of the text. */
  public int codePointFrom(int index) {
    return index >= length ? -1 : Character.codePointAt(chars, index, length);
  }

  /** Returns the index, or the one before it if that is where its surrogate pair begins. */
  public int codePointStart(int index) {
    boolean inside =
        index > 0 && index < length && Character.isSurrogatePair(chars[index - 1], chars[index]);
    return inside ? index - 1 : index;
  }

  /** Returns the characters of {@code [start, end)}. */
  public String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** Returns the characters of the range. */
  public String text(Span span) {
    return text(span.start(), span.end());
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text(start, end);
  }

  @Override
  public String toString() {
    return text(0, length);
  }

  /**
   * Returns the array itself, which may be longer than the text: to read, for loops that are hot.
   */
  public char[] units() {
    return chars;
  }

  /** Returns whether there is a NUL or an escape: no text has one, but what was misread may. */
  public boolean hasNulOrEscape() {
    return hasNulOrEscape;
  }

  /** Returns how many lines end in CR LF. */
  public int crLfCount() {
    return crLfCount;
  }

  /** Returns the number of lines; an empty text has one, empty, line. */
  public int lineCount() {
    return lineCount;
  }

  /** Returns where the text begins: after the byte order mark, if there is one. */
  public int start() {
    return start;
  }

  /** Returns where the line begins; a byte order mark is not part of the first line. */
  public int lineStart(int line) {
    return line == 0 ? start : lineStarts[line];
  }

  /** Returns where the line ends: before its line end. */
  public int lineEnd(int line) {
    int end = line + 1 < startCount ? lineStarts[line + 1] : length;
    int start = lineStart(line);
    if (end > start && chars[end - 1] == '\n') {
      end--;
    }
    if (end > start && chars[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  /** Returns the line as a range, its line end left out. */
  public Span line(int line) {
    return new Span(lineStart(line), lineEnd(line));
  }

  /** Returns the number of the line that holds the position; its line end belongs to it. */
  public int lineOf(int index) {
    int found = Arrays.binarySearch(lineStarts, 0, lineCount, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns whether the line has nothing that a reader sees. */
  public boolean isBlank(int line) {
    int end = lineEnd(line);
    for (int i = lineStart(line); i < end; i++) {
      if (!WhiteSpace.isBlank(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of the first line that is not blank, or -1. */
  public int headlineLine() {
    return headlineLine;
  }

  /** Returns the number of the last line that is not blank, or -1; it may be the headline's. */
  public int sourceLine() {
    return sourceLine;
  }

  /** Returns the range without the white space and invisible characters at its ends. */
  public Span trim(int start, int end) {
    while (start < end && WhiteSpace.isBlank(chars[start])) {
      start++;
    }
    while (end > start && WhiteSpace.isBlank(chars[end - 1])) {
      end--;
    }
    return new Span(start, end);
  }

  /** Returns the line without the white space and invisible characters at its ends. */
  public Span trimmedLine(int line) {
    return trim(lineStart(line), lineEnd(line));
  }

  /** Returns how many bytes the units {@code [start, end)} take in UTF-8. */
  int utf8Length(int start, int end) {
    if (end - start <= BLOCK) {
      return countBytes(start, end);
    }
    int[] before = bytesBefore;
    if (before.length == 0) {
      before = bytesBeforeBlocks();
      bytesBefore = before;
    }
    int first = (start + BLOCK - 1) / BLOCK;
    int last = end / BLOCK;
    return countBytes(start, first * BLOCK)
        + before[last]
        - before[first]
        + countBytes(last * BLOCK, end);
  }

  private int[] bytesBeforeBlocks() {
    int[] before = new int[length / BLOCK + 1];
    for (int block = 1; block < before.length; block++) {
      before[block] = before[block - 1] + countBytes((block - 1) * BLOCK, block * BLOCK);
    }
    return before;
  }

  /** Without branches: of letters and spaces in turn, none would be predicted. */
  private int countBytes(int start, int end) {
    int bytes = end - start;
    for (int i = start; i < end; i++) {
      bytes += FURTHER_BYTES[chars[i] >> FURTHER_SHIFT];
    }
    return bytes;
  }

  private static byte[] furtherBytes() {
    byte[] further = new byte[1 << Character.SIZE - FURTHER_SHIFT];
    Arrays.fill(further, 0x80 >> FURTHER_SHIFT, 0x800 >> FURTHER_SHIFT, (byte) 1);
    Arrays.fill(further, 0x800 >> FURTHER_SHIFT, further.length, (byte) 2);
    int surrogates = Character.MIN_SURROGATE >> FURTHER_SHIFT;
    Arrays.fill(further, surrogates, surrogates + (0x800 >> FURTHER_SHIFT), (byte) 1); // two make 4
    return further;
  }
}
