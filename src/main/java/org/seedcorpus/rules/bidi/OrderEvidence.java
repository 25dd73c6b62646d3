package org.seedcorpus.rules.bidi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;

/**
 * By what one sees whether the words of a language are stored in reading order: its function words,
 * and letters that only begin or only end words. Word-initial ى is none: Kazakh words begin so.
 */
final class OrderEvidence {
  /** What a word says. */
  enum Sign {
    FORWARD,
    BACKWARD,
    /** As ever so many words that are stored backwards; some that are not look the same. */
    PERHAPS_BACKWARD,
    NONE
  }

  private static final String HEBREW_FINALS = "ךםןףץ";

  /** Letters that no word of the languages that write them begins with. */
  private static final String NEVER_FIRST = "ةےں";

  private static final String OFTEN_LAST = "ةىےں";

  /** The languages to try when nobody says which it is: backwards, it cannot be detected. */
  private static final Map<String, List<Language>> COMMON =
      Map.of(
          "Arab",
          List.of(Language.of("ar"), Language.of("fa"), Language.of("ur")),
          "Hebr",
          List.of(Language.of("he")));

  private static final ConcurrentHashMap<String, OrderEvidence> READ = new ConcurrentHashMap<>();

  private final Language language;
  private final Set<String> forward = new HashSet<>();
  private final Set<String> backward = new HashSet<>();

  private OrderEvidence(String base) {
    language = Language.of(base);
    Lexicon lists = Lexicon.of(language);
    forward.addAll(lists.functionWords());
    forward.addAll(lists.ambiguousFunctionWords());
    forward.removeIf(word -> word.length() < 2);
    for (String word : forward) {
      backward.add(new StringBuilder(word).reverse().toString());
    }
    Set<String> both = new HashSet<>(forward);
    both.retainAll(backward);
    forward.removeAll(both);
    backward.removeAll(both);
  }

  static OrderEvidence of(Language language) {
    return READ.computeIfAbsent(language.base(), OrderEvidence::new);
  }

  /** Returns the signs of the languages that are common in the script (ISO 15924). */
  static List<OrderEvidence> commonIn(String script) {
    return COMMON.getOrDefault(script, List.of()).stream().map(OrderEvidence::of).toList();
  }

  /**
   * Returns what a word says.
   *
   * @param abbreviated whether a quotation mark is beside it, as in Hebrew abbreviations
   */
  Sign sign(String word, boolean abbreviated) {
    String folded = isPlain(word) ? word : WordNormalizer.fold(word, language);
    int length = folded.length();
    if (length < 2) {
      return Sign.NONE;
    }
    if (forward.contains(folded)) {
      return Sign.FORWARD;
    }
    if (backward.contains(folded)) {
      return Sign.BACKWARD;
    }
    if (length < 3 || abbreviated) {
      return Sign.NONE;
    }
    char first = folded.charAt(0);
    char last = folded.charAt(length - 1);
    if (NEVER_FIRST.indexOf(first) >= 0 || HEBREW_FINALS.indexOf(first) >= 0) {
      return Sign.BACKWARD;
    }
    if (OFTEN_LAST.indexOf(last) >= 0 || HEBREW_FINALS.indexOf(last) >= 0) {
      return Sign.FORWARD;
    }
    return language.base().equals("ar") ? article(folded) : Sign.NONE;
  }

  /** Every third Arabic word begins with the article ال; backwards, it ends with لا. */
  private static Sign article(String word) {
    if (word.length() > 3 && (word.startsWith("ال") || word.startsWith("وال"))) {
      return Sign.FORWARD;
    }
    return word.length() > 4 && (word.endsWith("لا") || word.endsWith("لاو"))
        ? Sign.PERHAPS_BACKWARD
        : Sign.NONE;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (WordNormalizer.isIgnored(c) || WordNormalizer.isVowelMark(c)) {
        return false;
      }
    }
    return true;
  }
}
