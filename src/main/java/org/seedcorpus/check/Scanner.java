package org.seedcorpus.check;

import java.util.Arrays;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;

/**
 * The single pass over a text: notes where words begin and end, and where characters are that rules
 * asked for. It makes no calls; one scanner serves one thread.
 */
final class Scanner {
  /**
   * So many units are scanned before there is room for the next ones. The loop writes at every
   * unit, but keeps little of it: a long text needs no room for all of its units.
   */
  private static final int CHUNK = 1 << 16;

  private final short[] kinds;
  private final WordIndex words = new WordIndex();
  private final byte[] seen;
  private final int lastUnmarked;
  private int[] marks = new int[0];
  private int marked;

  Scanner(TriggerTable map) {
    kinds = map.kinds();
    seen = new byte[map.classCount()];
    lastUnmarked = map.firstMarked() - 1;
  }

  void scan(SeedText text) {
    short[] kinds = this.kinds;
    char[] chars = text.units();
    int length = text.length();
    int turn = words.begin();
    int[] lastText = words.lastText();
    byte[] seen = this.seen;
    Arrays.fill(seen, (byte) 0);
    int lastUnmarked = this.lastUnmarked;
    int bound = 0;
    int mark = 0;
    int previous = -1; // as if a space came before the text
    for (int start = 0; start < length; start += CHUNK) {
      int end = Math.min(length, start + CHUNK);
      int[] bounds = words.bounds(bound, end - start);
      int[] marks = marks(mark, end - start);
      for (int i = start; i < end; i++) {
        char c = chars[i];
        lastText[c] = turn;
        int kind = kinds[c];
        bounds[bound] = i; // kept only if a word begins or ends here
        bound += (kind ^ previous) >>> 31;
        previous = kind;
        marks[mark] = i; // kept only if a rule asked where the character is
        int number = kind & TriggerTable.CLASS;
        mark += (lastUnmarked - number) >>> 31;
        seen[number] = 1;
      }
    }
    words.bounds(bound, 1)[bound] = length;
    words.setBounds(bound + (previous >>> 31 ^ 1));
    marked = mark;
  }

  private int[] marks(int written, int more) {
    if (marks.length - written < more) {
      marks = Arrays.copyOf(marks, written + Math.max(more, written >> 1));
    }
    return marks;
  }

  WordIndex words() {
    return words;
  }

  /** Returns whether characters of the class occur. */
  boolean isSeen(int number) {
    return seen[number] != 0;
  }

  /** Returns how many characters there are of which rules asked where they are. */
  int marked() {
    return marked;
  }

  /** Returns where such a character is. */
  int mark(int i) {
    return marks[i];
  }
}
