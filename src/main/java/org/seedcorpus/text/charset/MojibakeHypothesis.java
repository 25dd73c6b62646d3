package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.unicode.Letters;

/** One line under the hypothesis that it is UTF-8 read as one wrong charset. */
final class MojibakeHypothesis {
  /** Bits by which a word must be better explained as garbled. */
  private static final int ENOUGH = 10;

  private static final char LOST = '\uFFFD';

  /** Sequences from which on a line is garbled though bytes of it are lost. */
  private static final int FEWEST_LOSSY = 5;

  /** Bits for a sequence that follows another at once. */
  private static final int CHAINED = 3;

  /** Bits for what would be the word à: its second byte looks like a space. */
  private static final int A_WORD_BY_ITSELF = 6;

  /** Bits against a repair that puts a letter of another script beside an ASCII letter. */
  private static final int FOREIGN_IN_LATIN = 12;

  /** ASCII letters from which on a line without other letters is one in Latin script. */
  private static final int FEWEST_ASCII = 10;

  /** Bits of a line that make its other words credible. */
  private static final int SUPPORT = 30;

  /**
   * A word in question.
   *
   * @param gain the bits by which it is better explained as garbled
   * @param open characters that are not explained
   * @param exact whether every byte of its sequences is there
   */
  record Word(
      int start, int end, int gain, int sequences, int open, String repaired, boolean exact) {}

  private final CharSequence text;
  private final int start;
  private final int end;
  private final MisreadCharset charset;
  private final List<Word> words = new ArrayList<>();
  private int explained;
  private int open;
  private int ascii;

  MojibakeHypothesis(CharSequence text, int start, int end, MisreadCharset charset) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.charset = charset;
    for (int i = start; i < end; ) {
      if (isBlank(text.charAt(i))) {
        i++;
      } else {
        i = word(i);
      }
    }
  }

  String charset() {
    return charset.name();
  }

  /** The line with its garbled words repaired. */
  String repaired() {
    StringBuilder line = new StringBuilder();
    int at = start;
    for (Word word : credible()) {
      line.append(text, at, word.start).append(word.repaired);
      at = word.end;
    }
    return line.append(text, at, end).toString();
  }

  /** The bits that all credible words gain. */
  int gain() {
    int sum = 0;
    for (Word word : credible()) {
      sum += word.gain;
    }
    return sum;
  }

  /** The words that are garbled. */
  List<Word> credible() {
    int sure = 0;
    int sum = 0;
    for (Word word : words) {
      sure += isSure(word) ? word.gain : 0;
      sum += word.gain;
    }
    boolean all = open == 0 && ascii >= FEWEST_ASCII && sum >= ENOUGH && words.size() > 1;
    boolean lossy = explained >= FEWEST_LOSSY && open <= explained && sum >= 5 * explained;
    List<Word> credible = new ArrayList<>();
    for (Word word : words) {
      boolean supported = all || (sure >= SUPPORT && explained > open && word.gain > 0);
      if (isSure(word)
          || (lossy && word.gain >= ENOUGH)
          || (supported && word.open <= word.sequences / 4)) {
        credible.add(word);
      }
    }
    return credible;
  }

  private boolean isSure(Word word) {
    if (word.open == 0) {
      boolean latinLine = open == 0 && ascii >= FEWEST_ASCII;
      return word.gain + (latinLine ? 4 : 0) >= ENOUGH;
    }
    return word.sequences >= 3 && word.open <= word.sequences / 3 && word.gain >= 2 * ENOUGH;
  }

  /** Returns whether every byte of the credible words is there. */
  boolean isExact() {
    return credible().stream().allMatch(Word::exact);
  }

  /** Reads the word at an index; returns where it ends. */
  private int word(int from) {
    StringBuilder repaired = new StringBuilder();
    int gain = 0;
    int sequences = 0;
    int missing = 0;
    int chained = -1;
    boolean exact = true;
    int first = -1;
    int i = from;
    while (i < end && !isBlank(text.charAt(i))) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii += LetterFolding.isLetter(c) ? 1 : 0;
        repaired.append(c);
        i++;
        continue;
      }
      int length = length(i);
      if (length == 0 && c == 'Ã' && isWordA(i)) {
        boolean certain = Character.isLowerCase(charFrom(i - 1)) || charFrom(i + 2) == ' ';
        gain += certain ? 14 : A_WORD_BY_ITSELF;
        sequences++;
        exact = false;
        first = first < 0 ? repaired.length() : first;
        repaired.append('à');
        i++;
      } else if (length == 0 && MojibakePrefilter.isDash(c)) {
        break;
      } else if (length == 0) {
        missing += MojibakePrefilter.standsBesideWords(c) || isCutBySpace(i) ? 0 : 1;
        repaired.append(c);
        i++;
      } else {
        int codePoint = codePoint(i, length);
        gain += weigh(i, length, codePoint) + (chained == i && c != LOST ? CHAINED : 0);
        sequences++;
        exact &= codePoint != LOST;
        first = first < 0 ? repaired.length() : first;
        repaired.appendCodePoint(codePoint);
        i += length;
        chained = i;
      }
    }
    explained += sequences;
    open += missing;
    if (sequences > 0) {
      // Quotation marks and the like before and after the word are not part of it.
      int start = from;
      while (start - from < first && MojibakePrefilter.standsBesideWords(text.charAt(start))) {
        start++;
      }
      int stop = i;
      while (chained < stop && MojibakePrefilter.standsBesideWords(text.charAt(stop - 1))) {
        stop--;
      }
      String word = repaired.substring(start - from, repaired.length() - (i - stop));
      words.add(new Word(start, stop, gain, sequences, missing, word, exact));
    }
    return i < end && MojibakePrefilter.isDash(text.charAt(i)) ? i + 1 : i;
  }

  private int weigh(int at, int length, int codePoint) {
    if (text.charAt(at) == LOST && text.charAt(at + 1) == LOST) {
      return 0;
    }
    char before = at == start ? ' ' : text.charAt(at - 1);
    boolean noBreak = length == 2 && text.charAt(at + 1) == '\u00A0';
    if (isBetweenCapitals(at, length) && (noBreak || !Character.isUpperCase(codePoint))) {
      return -MojibakeCost.ofRepaired(codePoint);
    }
    int bits = MojibakeCost.oddStart(before, text.charAt(at));
    for (int i = at; i + 1 < at + length; i++) {
      bits += MojibakeCost.oddity(text.charAt(i), text.charAt(i + 1), charFrom(i + 2));
    }
    bits += MojibakeCost.oddEnd(text.charAt(at + length - 1), charFrom(at + length));
    bits += MojibakeCost.capitalAndSign(before, text.charAt(at), text.charAt(at + 1));
    if (touchesForeignLatin(at, length, codePoint)) {
      bits -= FOREIGN_IN_LATIN;
    }
    boolean ends = Character.isLowerCase(before) && !LetterFolding.isLetter(charFrom(at + length));
    if (codePoint == 'à' && (isBlank(before) || before == '\'' || ends)) {
      bits += A_WORD_BY_ITSELF; // or at its end: no capital and no-break space end a word
    }
    int lenient = 0;
    for (int i = at; i < at + length && charset.name().equals("windows-1250"); i++) {
      lenient |= text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0 ? 1 : 0; // rather ISO 8859-2
    }
    return Math.min(bits, 18) - MojibakeCost.ofRepaired(codePoint) - lenient;
  }

  /** Returns whether the repaired letter is not Latin and touches an ASCII letter. */
  private boolean touchesForeignLatin(int at, int length, int codePoint) {
    boolean foreign = codePoint >= 0x370 && codePoint < 0x1E00 || codePoint >= 0x3040;
    return foreign
        && codePoint < 0xFE00
        && Character.isLetter(codePoint)
        && (Letters.isAscii(charFrom(at - 1)) || Letters.isAscii(charFrom(at + length)));
  }

  /** Returns whether a no-break space or the like is not a byte but parts words in capitals. */
  private boolean isBetweenCapitals(int at, int length) {
    return Character.isUpperCase(charFrom(at - 1))
        && (Character.isUpperCase(charFrom(at - 2))
            || Character.isUpperCase(charFrom(at + length)));
  }

  /** Returns whether the no-break space after a lead byte has become a space: Š, à. */
  private boolean isCutBySpace(int at) {
    int lead = charset.byteOf(text.charAt(at));
    return lead >= 0xC3 && lead < 0xE0 && charFrom(at + 1) == ' ' && at + 1 < end;
  }

  /** Returns whether an à lost its second byte to a plain space. */
  private boolean isWordA(int at) {
    char before = charFrom(at - 1);
    return charset == MisreadCharset.ALL.get(0)
        && charFrom(at + 1) == ' '
        && (isBlank(before) || before == '\'' || Character.isLowerCase(before));
  }

  private char charFrom(int index) {
    return index >= start && index < end ? text.charAt(index) : ' ';
  }

  /** The number of characters at an index that make one UTF-8 sequence; 0 if they make none. */
  private int length(int at) {
    int lead = charset.byteOf(text.charAt(at));
    int length;
    if (lead == MisreadCharset.LOST) {
      length = 2; // a lost lead byte: take it for the shortest sequence
    } else if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    } else {
      length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
    if (at + length > end) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      int b = byteAt(at, k);
      int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int top = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (b != MisreadCharset.LOST && (b < low || b > top)) {
        return 0;
      }
    }
    return length;
  }

  /** The k-th byte of a sequence; of a quotation mark the third may be shown as ?. */
  private int byteAt(int at, int k) {
    char c = text.charAt(at + k);
    boolean quote = c == '?' && k == 2 && text.charAt(at) == 'â';
    return quote ? MisreadCharset.LOST : charset.byteOf(c);
  }

  private int codePoint(int at, int length) {
    int value = charset.byteOf(text.charAt(at)) & (length == 2 ? 0x1F : length == 3 ? 0xF : 7);
    for (int k = 0; k < length; k++) {
      int b = byteAt(at, k);
      if (b == MisreadCharset.LOST) {
        return 0xFFFD;
      }
      value = k == 0 ? value : value << 6 | b & 0x3F;
    }
    return value;
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}
