package org.seedcorpus.rules.script;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;

/** Judges a rare word by a frequent one that differs in what fingers and habits change. */
final class SpellingSlips {
  /** A smaller vocabulary says little of a word that it does not have. */
  private static final int ENOUGH_WORDS = 5_000;

  private static final int ENOUGH_FOR_KEYS = 9_000;

  /** How often the right word must be there, and once more for so many different words. */
  private static final int OFTEN = 5;

  private static final int WORDS_FOR_ONE_MORE = 6_000;

  /** Of two spellings one is right if it is so many times as frequent. */
  private static final int TIMES = 20;

  private static final int TIMES_SURE = 100;

  private final Vocabulary words;
  private final String language;
  private final Lexicon lists;
  private final int often;

  SpellingSlips(Vocabulary words, String language) {
    this.words = words;
    this.language = language;
    lists = Lexicon.of(Language.of(language));
    often = OFTEN + words.size() / WORDS_FOR_ONE_MORE;
  }

  /**
   * What a word should be.
   *
   * @param key the message
   * @param right the other spelling
   * @param count how often the corpus has it
   */
  record Slip(String key, String right, int count, boolean sure) {}

  /** Returns what each word should be, by number; null if it is no slip. */
  @Nullable Slip[] all() {
    @Nullable Slip[] slips = new Slip[words.size()];
    boolean large = words.size() >= ENOUGH_WORDS;
    boolean arabic = language.equals("ar");
    for (int number = 0; number < slips.length; number++) {
      if (large && words.isRare(number) || arabic && words.hasArticle(number)) {
        slips[number] = of(number);
      }
    }
    return slips;
  }

  /** Returns what the word with a number should be, or null. */
  @Nullable Slip of(int number) {
    String word = words.word(number);
    Slip slip = language.equals("ar") ? spelling(word, words.count(word)) : null;
    if (slip == null && words.size() >= ENOUGH_WORDS && words.isRare(number)) {
      slip = doubled(word);
      slip = slip == null ? key(word) : slip;
      slip = slip == null ? joined(word) : slip;
    }
    return slip;
  }

  /** A hamza on the alef of a verbal noun, as in «الإجتماع», or ه for ة after the article. */
  private @Nullable Slip spelling(String word, int count) {
    int article =
        word.startsWith("ال") ? 2 : word.startsWith("وال") || word.startsWith("بال") ? 3 : 0;
    if (article == 0 || word.length() - article < 4) {
      return null;
    }
    String right = null;
    char first = word.charAt(article);
    if (first == 'إ') {
      right = word.substring(0, article) + 'ا' + word.substring(article + 1);
    } else if (word.endsWith("ه")) {
      right = word.substring(0, word.length() - 1) + 'ة';
    }
    int times = right == null ? 0 : words.count(right);
    if (right == null || times < often || times < TIMES * count) {
      return null;
    }
    return new Slip("variant", right, times, times >= TIMES_SURE * count && times >= TIMES_SURE);
  }

  /** A letter typed twice, in letters that no other word has in a row. */
  private @Nullable Slip doubled(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != word.charAt(i - 1)) {
        continue;
      }
      String right = word.substring(0, i) + word.substring(i + 1);
      if (right.length() < SpelledWords.SHORTEST) {
        continue;
      }
      if (language.equals("ar") && isFuturePrefix(word, i)) {
        String known = words.count(right) > 0 ? right : right.substring(i - 2);
        if (words.count(known) > 0) {
          return new Slip("doubled", known, words.count(known), false);
        }
      }
      boolean only = words.isOnly(word, i - 2) || words.isOnly(word, i - 1);
      int times = words.count(right);
      if (only && times >= often && !isPrefixed(i)) {
        return new Slip("doubled", right, times, false);
      }
    }
    return null;
  }

  /** The ي of the imperfect after the س of the future, typed twice: «سييتيح», «وسييعلن». */
  private static boolean isFuturePrefix(String word, int i) {
    int seen = word.charAt(0) == 'و' || word.charAt(0) == 'ف' ? 1 : 0;
    return i == seen + 2 && word.startsWith("سيي", seen);
  }

  /** Arabic and Hebrew write prepositions with the word: «ببيت», «ללב». */
  private boolean isPrefixed(int i) {
    return i < 3 && !language.equals("en");
  }

  /** A neighbouring key, beside a letter that it stands beside in no other word. */
  private @Nullable Slip key(String word) {
    Slip found = null;
    // A first letter may be a preposition of its own.
    for (int i = words.size() < ENOUGH_FOR_KEYS ? word.length() : 1; i < word.length(); i++) {
      if (!words.isOnlyPair(word, i - 1) && !words.isOnlyPair(word, i)) {
        continue;
      }
      String beside = KeyboardNeighbours.of(word.charAt(i), language);
      for (int n = 0; n < beside.length(); n++) {
        String right = word.substring(0, i) + beside.charAt(n) + word.substring(i + 1);
        int times = words.count(right);
        if (times >= often) {
          if (found != null) {
            return null; // two words: which one was meant is not known
          }
          found = new Slip("key", right, times, false);
        }
      }
    }
    return found;
  }

  /**
   * Two words run together: «لوكان», “ofthe”. In Arabic script the first is a function word and the
   * second is frequent; elsewhere, where prepositions are prefixes too, both are function words.
   */
  private @Nullable Slip joined(String word) {
    boolean arabic = Language.of(language).script().equals("Arab");
    for (int i = 2; i <= word.length() - 3; i++) {
      if (!words.isOnly(word, i - 2) && !words.isOnly(word, i - 1)) {
        continue;
      }
      String second = word.substring(i);
      boolean known =
          isFunctionWord(second)
              || arabic && second.length() >= SpelledWords.SHORTEST && words.count(second) >= often;
      if (known && isFunctionWord(word.substring(0, i))) {
        String right = word.substring(0, i) + ' ' + second;
        return new Slip("joined", right, words.count(second), false);
      }
    }
    return null;
  }

  /** Persian and Urdu compounds begin like «پس» and «باز», which may stand twice. */
  private boolean isFunctionWord(String word) {
    return lists.functionWords().contains(word)
        || language.equals("ar") && lists.ambiguousFunctionWords().contains(word);
  }
}
