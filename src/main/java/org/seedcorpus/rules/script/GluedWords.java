package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.unicode.UnspacedScripts;
import org.seedcorpus.text.unicode.WebAddress;

/** Finds words that are too long to be one, and sentences without a space. */
final class GluedWords {
  /**
   * The scripts that are judged, with a length that words do not reach: in letters, twice that of
   * the longest word in 200,000 words of news, and in Latin and Cyrillic more, for terms.
   */
  private static final Map<String, Integer> LONGEST_WORD =
      Map.of("Arab", 30, "Hebr", 24, "Deva", 34, "Cyrl", 36, "Latn", 36, "Grek", 36, "Armn", 36);

  /** Languages that put words together without an end. */
  private static final Set<String> COMPOUNDING =
      Set.of("de", "nl", "fi", "sv", "nb", "nn", "da", "is", "et", "hu", "tr", "kl", "sa");

  /** A sentence that is shorter may be one word. */
  private static final int SHORTEST_SENTENCE = 20;

  /** One in so many letters may be a capital: a name within the words, but not within a code. */
  private static final int LETTERS_A_CAPITAL = 12;

  private final int longest;
  private final boolean compounds;

  private GluedWords(int longest, boolean compounds) {
    this.longest = longest;
    this.compounds = compounds;
  }

  /** Returns what finds them in the language, or null if its words may be of any length. */
  static @Nullable GluedWords of(Language language) {
    Integer longest = LONGEST_WORD.get(language.script());
    return longest == null ? null : new GluedWords(longest, COMPOUNDING.contains(language.base()));
  }

  /** Reports a word that is too long, unless it is drawn out, an address or a code. */
  void word(SeedText text, int start, int end, FindingCollector out) {
    if (end - start > longest && !compounds && isText(text, start, end, longest)) {
      out.at(start, end).report("glued", new Span(start, end));
    }
  }

  /** Reports a line that is a sentence without a space. Returns whether it is one. */
  boolean sentence(SeedText text, int start, int end, FindingCollector out) {
    int fewest = compounds ? longest : Math.max(SHORTEST_SENTENCE, longest * 2 / 3);
    if (end - start <= fewest) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00A0' || isPartOfCode(c)) {
        return false;
      }
    }
    if (!SentenceEnd.endsLikeOne(text.text(start, end)) || !isText(text, start, end, fewest)) {
      return false;
    }
    int last = end;
    while (!Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    out.at(start, last).report("glued", new Span(start, last));
    return true;
  }

  private static boolean isPartOfCode(char c) {
    return c < 0x80 && !Character.isLetter(c) && "'\"(),-.:;!?".indexOf(c) < 0;
  }

  private static boolean isText(SeedText text, int start, int end, int longest) {
    int letters = 0;
    int capitals = 0;
    long different = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || UnspacedScripts.contains(c)) {
        return false;
      }
      capitals += i > start && Character.isUpperCase(c) ? 1 : 0;
      if (UCharacter.isLetter(c) && c != '\u0640'
          || UCharacter.getType(c) == UCharacterCategory.COMBINING_SPACING_MARK) {
        letters++;
        different |= 1L << (c & 63);
      }
    }
    int before = text.codePointBefore(start);
    return letters > longest
        && capitals * LETTERS_A_CAPITAL < letters
        && Long.bitCount(different) >= 10
        && before != '#'
        && before != '_'
        && !WebAddress.isAt(text, start);
  }
}
