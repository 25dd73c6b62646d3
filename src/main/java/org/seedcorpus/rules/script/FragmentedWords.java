package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.UnspacedScripts;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * Words whose letters are spaced out, that are cut into pieces, or that lack the spaces between.
 */
final class FragmentedWords implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("fragmented-words", Family.SCRIPT, Severity.WARNING);

  /**
   * The scripts that are judged, with a length that words do not reach: in letters, twice that of
   * the longest word in 200,000 words of news, and in Latin and Cyrillic more, for terms.
   */
  private static final Map<String, Integer> LONGEST_WORD =
      Map.of("Arab", 30, "Hebr", 24, "Deva", 34, "Cyrl", 36, "Latn", 36, "Grek", 36, "Armn", 36);

  /** Languages that put words together without an end. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "fi", "sv", "nb", "nn", "da", "is", "et", "hu", "tr", "kl", "sa");

  /** Letters in a row, each alone, that are more than a list or initials. */
  private static final int SPACED = 12;

  /** A line has at least so many words before its pieces are counted. */
  private static final int FEWEST_WORDS = 15;

  /** In 4,000 lines of news, 36 in 100 words at most are of one letter, and 57 of two or one. */
  private static final int MOST_OF_ONE = 40;

  private static final int MOST_OF_TWO = 68;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    Integer longest = LONGEST_WORD.get(seed.language().script());
    if (longest == null) {
      return;
    }
    boolean compounds = COMPOUNDING.contains(seed.language().base());
    SeedText text = seed.text();
    WordIndex words = seed.words();
    int first = 0;
    while (first < words.count()) {
      int lineEnd = text.lineEnd(text.lineOf(words.start(first)));
      int ones = 0;
      int twos = 0;
      int w = first;
      for (; w < words.count() && words.start(w) < lineEnd; w++) {
        int length = words.end(w) - words.start(w);
        ones += length == 1 ? 1 : 0;
        twos += length <= 2 ? 1 : 0;
        if (length > longest
            && !compounds
            && !UnspacedScripts.contains(text.charAt(words.start(w)))) {
          glued(text, words.start(w), words.end(w), longest, out);
        }
      }
      int count = w - first;
      if (ones >= SPACED / 2 && !isDamaged(text, words.start(first), lineEnd)) {
        pieces(
            text,
            words,
            first,
            w,
            out,
            100 * ones >= MOST_OF_ONE * count
                && 100 * twos >= MOST_OF_TWO * count
                && count >= FEWEST_WORDS);
      }
      first = w;
    }
  }

  /** Returns whether letters were lost in decoding: what is left of words are pieces. */
  private static boolean isDamaged(SeedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  private static void pieces(
      SeedText text, WordIndex words, int first, int last, FindingCollector out, boolean cut) {
    Span spaced = spaced(text, words, first, last);
    if (spaced != null) {
      out.at(spaced).report("spaced", spaced);
    } else if (cut && hasLetters(text, words, first, last) && isNoList(text, words, first, last)) {
      Span line = new Span(words.start(first), words.end(last - 1));
      out.at(line).report("cut", line);
    }
  }

  /** Returns the first run of letters that are each alone, but not that of an alphabet. */
  private static @Nullable Span spaced(SeedText text, WordIndex words, int first, int last) {
    int from = first;
    for (int w = first; w <= last; w++) {
      if (w < last && isLetterAlone(text, words, w, w > from)) {
        continue;
      }
      if (w - from >= SPACED && repeats(text, words, from, w)) {
        return new Span(words.start(from), words.end(w - 1));
      }
      from = w < last && isLetterAlone(text, words, w, false) ? w : w + 1;
    }
    return null;
  }

  private static boolean isLetterAlone(SeedText text, WordIndex words, int w, boolean follows) {
    boolean near = !follows || words.start(w) - words.end(w - 1) <= 2;
    return near
        && words.end(w) - words.start(w) == 1
        && UCharacter.isLetter(text.charAt(words.start(w)));
  }

  /**
   * Returns whether letters come again among some {@link #SPACED} in a row, as they do in words but
   * not in an alphabet.
   */
  private static boolean repeats(SeedText text, WordIndex words, int from, int to) {
    for (int start = from; start + SPACED <= to; start++) {
      int again = 0;
      for (int w = start; w < start + SPACED; w++) {
        for (int v = start; v < w; v++) {
          if (text.charAt(words.start(v)) == text.charAt(words.start(w))) {
            again++;
            break;
          }
        }
      }
      if (again > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether single letters come again, or words begin with marks: not so in lists. */
  private static boolean isNoList(SeedText text, WordIndex words, int first, int last) {
    Set<Character> different = new HashSet<>();
    int ones = 0;
    int apart = 0; // letters with a comma, a dash or an operator after them
    int marks = 0;
    for (int w = first; w < last; w++) {
      marks += ArabicHebrewLetters.isMark(text.charAt(words.start(w))) ? 1 : 0;
      if (words.end(w) - words.start(w) == 1) {
        ones++;
        different.add(text.charAt(words.start(w)));
        int next = words.end(w) + (text.codePointFrom(words.end(w)) == ' ' ? 1 : 0);
        apart += w + 1 < last && next < words.start(w + 1) ? 1 : 0;
      }
    }
    boolean varied = different.size() >= Math.min(8, ones / 3); // not so in mojibake
    return varied && (ones - different.size() >= 2 || marks > 2) && 4 * apart < ones;
  }

  /** Returns whether most of the words are letters, not digits. */
  private static boolean hasLetters(SeedText text, WordIndex words, int first, int last) {
    int letters = 0;
    for (int w = first; w < last; w++) {
      int c = text.charAt(words.start(w));
      letters += UCharacter.isLetter(c) || ArabicHebrewLetters.isMark(c) ? 1 : 0;
    }
    return 5 * letters > 4 * (last - first);
  }

  /** Reports a word that is too long, unless it is drawn out, an address or a code. */
  private static void glued(SeedText text, int start, int end, int longest, FindingCollector out) {
    int letters = 0;
    long different = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || i > start && Character.isUpperCase(c)) {
        return;
      }
      if (UCharacter.isLetter(c) && c != '\u0640'
          || UCharacter.getType(c) == Character.COMBINING_SPACING_MARK) {
        letters++;
        different |= 1L << (c & 63);
      }
    }
    int before = text.codePointBefore(start);
    if (letters > longest
        && Long.bitCount(different) >= 10
        && before != '#'
        && before != '_'
        && !WebAddress.isAt(text, start)) {
      out.at(start, end).report("glued", new Span(start, end));
    }
  }
}
