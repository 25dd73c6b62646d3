package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * The Arabic article at the end of its word, as left by a PDF extractor that writes the pieces of a
 * word in visual order: حرية + ل + ا for الحرية.
 */
final class MisplacedArticle implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-article", Family.SCRIPT, Severity.ERROR);

  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';

  /** Ends words, so that what follows it in a word was put there. */
  private static final char TEH_MARBUTA = '\u0629';

  /** Conjunctions and prepositions that are written together with the article. */
  private static final String PREFIXES = "\u0648\u0641\u0628\u0643";

  /** More than this are one finding: the whole seed was extracted so. */
  private static final int ONE_BY_ONE = 5;

  /** Words in which only the pieces show it: in one, "not" (لا) may lack its space. */
  private static final int FEWEST = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    if (!seed.language().isUndetermined() && !seed.language().script().equals("Arab")) {
      return;
    }
    SeedText text = seed.text();
    WordIndex words = seed.words();
    List<Word> found = new ArrayList<>(0);
    for (int w = 0; w < words.count(); w++) {
      int end = words.end(w);
      // The last piece of a word ends with the alef or the lam of the article.
      char last = text.charAt(end - 1);
      if ((last == ALEF || last == LAM) && mayBeMisplaced(text, words, w)) {
        Word word = Word.endingWith(text, words, w);
        if (word.isMisplaced()) {
          found.add(word);
        }
      }
    }
    if (found.size() < FEWEST) {
      return;
    }
    if (found.size() > ONE_BY_ONE) {
      FindingBuilder draft = out.at(found.get(0).start(), found.get(0).end());
      found.forEach(word -> draft.fix(word.start(), word.end(), word.repaired()));
      draft.suggested().report("many", found.size(), found.get(0).quoted());
      return;
    }
    for (Word word : found) {
      out.at(word.start(), word.end())
          .fix(word.repaired())
          .suggested()
          .report("found", word.quoted());
    }
  }

  /** Returns whether the word has a form of the article's, or may be of several pieces. */
  private static boolean mayBeMisplaced(SeedText text, WordIndex words, int w) {
    int end = words.end(w);
    return end - words.start(w) > 2 && text.charAt(end - 3) == TEH_MARBUTA
        || w > 0 && Word.isOnePiece(text, words.end(w - 1), words.start(w));
  }

  /**
   * A word, whose pieces may each be between directional formatting characters.
   *
   * @param letters what it is without them
   * @param pieces of how many pieces it is
   * @param tail how many letters belong before its beginning: those of the article and its prefix
   */
  private record Word(int start, int end, String letters, int pieces, int tail) {
    static Word endingWith(SeedText text, WordIndex words, int last) {
      int first = last;
      while (first > 0 && isOnePiece(text, words.end(first - 1), words.start(first))) {
        first--;
      }
      StringBuilder letters = new StringBuilder();
      for (int w = first; w <= last; w++) {
        letters.append(text, words.start(w), words.end(w));
      }
      String all = letters.toString();
      return new Word(
          words.start(first), words.end(last), all, last - first + 1, tail(all, last > first));
    }

    /** Returns whether there are only directional formatting characters, U+202A to U+202E. */
    private static boolean isOnePiece(SeedText text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) < '\u202A' || text.charAt(i) > '\u202E') {
          return false;
        }
      }
      return from < to;
    }

    /** Returns the length of the article and its prefix, or 0. */
    private static int tail(String word, boolean inPieces) {
      int length = word.length();
      if (length < 5 || word.charAt(0) == ALEF && word.charAt(1) == LAM) {
        return 0;
      }
      boolean visual = word.charAt(length - 2) == LAM && word.charAt(length - 1) == ALEF;
      boolean logical = word.charAt(length - 2) == ALEF && word.charAt(length - 1) == LAM;
      if (inPieces
          && word.charAt(length - 1) == ALEF
          && word.charAt(length - 3) == LAM
          && PREFIXES.indexOf(word.charAt(length - 2)) >= 0) {
        return 3;
      }
      return visual || logical ? 2 : 0;
    }

    boolean isMisplaced() {
      return tail > 0
          && (pieces > 2 || letters.charAt(letters.length() - tail - 1) == TEH_MARBUTA)
          && ArabicHebrewLetters.isArabic(letters.charAt(0));
    }

    String repaired() {
      int stem = letters.length() - tail;
      String prefix = tail == 3 ? letters.substring(stem + 1, stem + 2) : "";
      return prefix + ALEF + LAM + letters.substring(0, stem);
    }

    QuotedText quoted() {
      return QuotedText.of(letters);
    }
  }
}
