package org.seedcorpus.rules.repetition;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.WordNormalizer;

/**
 * The words of a seed's body as a reader counts them: an apostrophe or gershayim between letters
 * does not end a word (UAX #29 WB6, WB7, WB7b), and scripts without spaces are cut by ICU's
 * dictionaries. Each has a key that is equal for words that are equal when folded loosely.
 */
final class BodyWords {
  private static final char ZWNJ = '\u200C';

  /** Longer words are not looked for twice in a row where there are no spaces. */
  private static final int LONGEST_SQUARE = 16;

  private final SeedContext seed;
  private final SeedText text;
  private final int bodyStart;
  private final int bodyEnd;
  private int[] bounds;
  private int[] keys = new int[0];
  private @Nullable String[] folded = new String[0];
  private int count;

  private BodyWords(SeedContext seed, int capacity) {
    this.seed = seed;
    text = seed.text();
    int headline = text.headlineLine();
    bodyStart = headline < 0 ? 0 : text.lineEnd(headline);
    bodyEnd = headline < 0 ? 0 : Math.max(bodyStart, text.lineStart(text.sourceLine()));
    bounds = new int[2 * capacity];
  }

  /** Returns the words between the headline and the source line. */
  static BodyWords of(SeedContext seed, WordIndex words) {
    return of(seed, words, true);
  }

  /** Returns the same, but what is written without spaces is one word: it needs no dictionary. */
  static BodyWords uncut(SeedContext seed, WordIndex words) {
    return of(seed, words, false);
  }

  private static BodyWords of(SeedContext seed, WordIndex words, boolean cut) {
    BodyWords tokens = new BodyWords(seed, words.count());
    BreakIterator breaks = null;
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      if (start < tokens.bodyStart || end > tokens.bodyEnd) {
        continue;
      }
      if (isUnspaced(tokens.text.charAt(start))) {
        if (cut && tokens.hasSquare(start, end)) {
          breaks = breaks == null ? breaks(seed.language()) : breaks;
          tokens.cut(start, end, breaks);
        } else {
          tokens.add(start, end);
        }
      } else if (tokens.continues(start)) {
        tokens.lengthen(end);
      } else {
        tokens.add(start, end);
      }
    }
    tokens.folded = new String[tokens.count];
    tokens.keys = new int[tokens.count];
    return tokens;
  }

  private static BreakIterator breaks(Language language) {
    return BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
  }

  /** Thai, Lao, Khmer, Burmese, Chinese and Japanese letters: ICU knows words by dictionary. */
  static boolean isUnspaced(char c) {
    return c >= '\u0E00'
        && (UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
                == UCharacter.LineBreak.COMPLEX_CONTEXT
            || UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
            || c >= '\u3041' && c <= '\u30FF');
  }

  private void cut(int start, int end, BreakIterator breaks) {
    breaks.setText(text.text(start, end));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      add(start + from, start + to);
      from = to;
    }
  }

  private boolean continues(int start) {
    if (count == 0 || end(count - 1) != start - 1 || !Character.isLetter(text.charAt(start))) {
      return false;
    }
    char before = text.charAt(start - 2);
    return switch (text.charAt(start - 1)) {
      case '\'', '’', 'ʼ', '׳' -> Character.isLetter(before) || WordNormalizer.isVowelMark(before);
      case '"', '״' -> isHebrew(before) && isHebrew(text.charAt(start));
      default -> false;
    };
  }

  private static boolean isHebrew(char c) {
    return c >= '\u0591' && c <= '\u05F4';
  }

  /** Says whether some string of two to {@value #LONGEST_SQUARE} units stands twice in a row. */
  private boolean hasSquare(int start, int end) {
    for (int length = 2; length <= LONGEST_SQUARE && start + 2 * length <= end; length++) {
      int equal = 0;
      for (int i = start; i + length < end; i++) {
        equal = text.charAt(i) == text.charAt(i + length) ? equal + 1 : 0;
        if (equal == length) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(int start, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * count + 16);
    }
    bounds[2 * count] = start;
    count++;
    lengthen(end);
  }

  private void lengthen(int end) {
    bounds[2 * count - 1] = end;
  }

  Language language() {
    return seed.language();
  }

  SeedText text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return bounds[2 * i];
  }

  int end(int i) {
    return bounds[2 * i + 1];
  }

  /** Returns a number that is equal for words that are equal when folded loosely. */
  int key(int i) {
    if (keys[i] == 0) {
      keys[i] = key(start(i), end(i));
    }
    return keys[i];
  }

  private int key(int start, int end) {
    int key = 0;
    for (int i = start; i < end; i++) {
      char loose = LooseFold.of(text.charAt(i));
      if (loose != 0) {
        key = 31 * key + loose;
      }
    }
    return key;
  }

  /** Says whether the two may be equal when folded: what is left to ask {@link #folded}. */
  boolean mayEqual(int i, int j) {
    return isLike(start(i), start(j)) && key(i) == key(j);
  }

  /** Says whether word {@code i}, or its part after the last ZWNJ, may equal the next word. */
  boolean mayRepeat(int i) {
    return mayEqual(i, i + 1) || isLike(end(i) - 1, end(i + 1) - 1) && tailMayRepeat(i);
  }

  private boolean tailMayRepeat(int i) {
    int tail = end(i) - 1;
    while (tail > start(i) && text.charAt(tail) != ZWNJ) {
      tail--;
    }
    return tail > start(i) && key(tail, end(i)) == key(i + 1);
  }

  /** Says whether the two units may be equal when folded, or leave a word the same. */
  private boolean isLike(int i, int j) {
    char one = LooseFold.of(text.charAt(i));
    char two = LooseFold.of(text.charAt(j));
    return one == two || one == 0 || two == 0;
  }

  /** Returns the word as it stands, without bidi marks and other zero-width characters. */
  String raw(int i) {
    return text.text(start(i), end(i));
  }

  /** Returns the word as it stands in the word lists; empty before the first and after the last. */
  String folded(int i) {
    if (i < 0 || i >= count) {
      return "";
    }
    String known = folded[i];
    if (known == null) {
      known = WordNormalizer.fold(raw(i), seed.language());
      folded[i] = known;
    }
    return known;
  }

  /** Returns the part of the word after its last ZWNJ, folded; the whole word if it has none. */
  String foldedTail(int i) {
    String raw = raw(i);
    return WordNormalizer.fold(raw.substring(raw.lastIndexOf(ZWNJ) + 1), seed.language());
  }

  boolean isNumber(int i) {
    return Character.isDigit(text.charAt(start(i)));
  }

  /** Returns what lies between word {@code i - 1} and word {@code i}. */
  WordGap gap(int i) {
    return i <= 0 || i >= count ? WordGap.BROKEN : WordGap.between(text, end(i - 1), start(i));
  }

  /** Returns the character at the index, or a line end outside the body. */
  char charAt(int index) {
    return index < bodyStart || index >= bodyEnd ? '\n' : text.charAt(index);
  }
}
