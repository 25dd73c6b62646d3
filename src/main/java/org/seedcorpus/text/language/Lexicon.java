package org.seedcorpus.text.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What must be known of a language's words to tell a slip from a repeat on purpose. The lists are
 * text files beside this class, {@code words/<language>/}, for native speakers to read and amend;
 * all words are {@linkplain WordNormalizer folded}.
 *
 * @param functionWords words of the closed classes, whose repeat is a slip
 * @param ambiguousFunctionWords those that may be said twice in a good sentence
 * @param allowedRepeats words that are rightly said twice: "had had", «ولي ولي العهد»
 * @param singleWords content words that are not said twice even in a reduplicating language
 * @param cries words after which somebody's cry is told: a slogan, to chant, «هتاف»
 * @param letterNames what Latin letters are called, in languages that spell abbreviations by them
 * @param isReduplicating whether the language says content words twice on purpose
 */
public record Lexicon(
    Set<String> functionWords,
    Set<String> ambiguousFunctionWords,
    Set<String> allowedRepeats,
    Set<String> singleWords,
    Set<String> cries,
    Set<String> letterNames,
    boolean isReduplicating) {
  /** Languages that are judged by the lists of another one. */
  private static final Map<String, String> SAME_AS =
      Map.of("arz", "ar", "ary", "ar", "no", "nb", "nn", "nb");

  private static final ConcurrentHashMap<Language, Lexicon> READ = new ConcurrentHashMap<>();

  /** Keeps its own copies. */
  public Lexicon {
    functionWords = Set.copyOf(functionWords);
    ambiguousFunctionWords = Set.copyOf(ambiguousFunctionWords);
    allowedRepeats = Set.copyOf(allowedRepeats);
    singleWords = Set.copyOf(singleWords);
    cries = Set.copyOf(cries);
    letterNames = Set.copyOf(letterNames);
  }

  /** Returns the lists of a language; they are empty where nobody has written any. */
  public static Lexicon of(Language language) {
    return READ.computeIfAbsent(language, Lexicon::read);
  }

  /** Says whether there is a list of function words: without one, nothing is certain. */
  public boolean areKnown() {
    return !functionWords.isEmpty();
  }

  private static Lexicon read(Language language) {
    String base = SAME_AS.getOrDefault(language.base(), language.base());
    Set<String> certain = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (String entry : lines(base, "function-words")) {
      boolean doubted = entry.endsWith("?");
      String word = doubted ? entry.substring(0, entry.length() - 1) : entry;
      add(doubted ? ambiguous : certain, word, language);
    }
    Set<String> allowed = folded(lines(base, "allowed-repeats"), language);
    allowed.removeAll(certain);
    return new Lexicon(
        certain,
        ambiguous,
        allowed,
        folded(lines(base, "single-words"), language),
        folded(lines(base, "cries"), language),
        folded(lines(base, "letter-names"), language),
        ResourceLines.lines("words/reduplicating.txt").contains(base));
  }

  private static List<String> lines(String language, String list) {
    String name = "words/" + language + "/" + list + ".txt";
    return ResourceLines.exists(name) ? ResourceLines.lines(name) : List.of();
  }

  private static Set<String> folded(List<String> words, Language language) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      add(folded, word, language);
    }
    return folded;
  }

  /** Adds the word as it is spelt, and as it is often typed on the keyboard of a neighbour. */
  private static void add(Set<String> folded, String word, Language language) {
    String own = WordNormalizer.fold(word, language);
    folded.add(own);
    switch (language.base()) {
      case "ar", "arz" -> {
        if (own.endsWith("ي")) {
          folded.add(own.substring(0, own.length() - 1) + "ى");
        }
      }
      case "fa", "ur" -> folded.add(own.replace('ی', 'ي').replace('ک', 'ك'));
      default -> {}
    }
  }
}
