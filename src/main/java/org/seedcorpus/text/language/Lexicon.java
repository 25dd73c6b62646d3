package org.seedcorpus.text.language;

import java.util.HashMap;
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
 * @param doubtfulFunctionWords those that cannot be decided: a clitic pronoun after its twin
 * @param allowedRepeats words that are rightly said twice: "had had", «ولي ولي العهد»
 * @param singleWords content words that are not said twice even in a reduplicating language
 * @param cries words after which somebody's cry is told: a slogan, to chant, «هتاف»
 * @param letterNames what Latin letters are called, in languages that spell abbreviations by them
 * @param links words that join a word or name to its like: "year by year", «محمد بن محمد»
 * @param iterators those of them that join it again and again: "higher and higher and higher"
 * @param linkPrefixes the same, written as one word with what follows
 * @param nameParticles particles that a name may begin with in small letters: von, van
 * @param variants words that are written alike but for a hamza; one of a pair is a slip
 * @param goodAfter what may stand before a good repeat, by the word that is repeated or {@link
 *     #ANY}
 * @param goodBefore what may follow a good repeat, one or two words, by the word that is repeated
 *     or {@link #ANY}
 * @param badAfter what stands before an ordinary word and makes its repeat a slip, by {@link #ANY}
 * @param badBefore what may follow and makes it a slip, of words that are allowed to stand twice
 * @param numerals words for numbers, before a unit
 * @param archaicWords words of scripture and old verse, whose repeats are meant
 * @param isReduplicating whether the language says content words twice on purpose
 * @param isEmphatic whether it does so often enough that a repeat alone is no warning
 * @param isCapitalised whether all nouns begin with a capital, not names alone
 * @param isMarked whether words that differ in marks are different words
 */
public record Lexicon(
    Set<String> functionWords,
    Set<String> ambiguousFunctionWords,
    Set<String> doubtfulFunctionWords,
    Set<String> allowedRepeats,
    Set<String> singleWords,
    Set<String> cries,
    Set<String> letterNames,
    Set<String> links,
    Set<String> iterators,
    Set<String> linkPrefixes,
    Set<String> nameParticles,
    Set<String> variants,
    Map<String, Set<String>> goodAfter,
    Map<String, Set<String>> goodBefore,
    Map<String, Set<String>> badAfter,
    Map<String, Set<String>> badBefore,
    Set<String> numerals,
    Set<String> archaicWords,
    boolean isReduplicating,
    boolean isEmphatic,
    boolean isCapitalised,
    boolean isMarked) {
  /** Stands for any ordinary word. */
  public static final String ANY = "*";

  /** Languages that are judged by the lists of another one. */
  private static final Map<String, String> SAME_AS =
      Map.of("arz", "ar", "ary", "ar", "no", "nb", "nn", "nb", "bs", "hr");

  private static final ConcurrentHashMap<Language, Lexicon> READ = new ConcurrentHashMap<>();

  /** Returns the lists of a language; they are empty for a language without lists. */
  public static Lexicon of(Language language) {
    return READ.computeIfAbsent(language, Lexicon::read);
  }

  /** Returns whether there is a list of function words: without one, nothing is certain. */
  public boolean areKnown() {
    return !functionWords.isEmpty();
  }

  private static Lexicon read(Language language) {
    String base = SAME_AS.getOrDefault(language.base(), language.base());
    Set<String> certain = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    Set<String> doubtful = new HashSet<>();
    for (String entry : lines(base, "function-words")) {
      String word = entry.replace("?", "");
      switch (entry.length() - word.length()) {
        case 0 -> add(certain, word, language);
        case 1 -> add(ambiguous, word, language);
        default -> add(doubtful, word, language);
      }
    }
    Set<String> allowed = new HashSet<>(folded(lines(base, "allowed-repeats"), language));
    allowed.removeAll(certain);
    Set<String> links = new HashSet<>();
    Set<String> iterators = new HashSet<>();
    Set<String> prefixes = new HashSet<>();
    for (String link : lines(base, "links")) {
      String word = link.replaceFirst("[+-]$", "");
      add(link.endsWith("-") ? prefixes : links, word, language);
      if (link.endsWith("+")) {
        add(iterators, word, language);
      }
    }
    return new Lexicon(
        Set.copyOf(certain),
        Set.copyOf(ambiguous),
        Set.copyOf(doubtful),
        Set.copyOf(allowed),
        folded(lines(base, "single-words"), language),
        folded(lines(base, "cries"), language),
        folded(lines(base, "letter-names"), language),
        Set.copyOf(links),
        Set.copyOf(iterators),
        Set.copyOf(prefixes),
        folded(lines(base, "name-particles"), language),
        folded(lines(base, "variants"), language),
        contexts(lines(base, "good-after"), language),
        contexts(lines(base, "good-before"), language),
        contexts(lines(base, "bad-after"), language),
        contexts(lines(base, "bad-before"), language),
        folded(lines(base, "numerals"), language),
        folded(lines(base, "archaic-words"), language),
        ResourceLines.lines("words/reduplicating.txt").contains(base),
        ResourceLines.lines("words/emphatic.txt").contains(base),
        ResourceLines.lines("words/capitalised.txt").contains(base),
        ResourceLines.lines("words/marked.txt").contains(base));
  }

  /** Reads lines of a word and, after a colon, what stands beside it. */
  private static Map<String, Set<String>> contexts(List<String> lines, Language language) {
    Map<String, Set<String>> contexts = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      Set<String> words = new HashSet<>();
      add(words, line.substring(0, colon).strip(), language);
      for (String word : words) {
        add(
            contexts.computeIfAbsent(word, any -> new HashSet<>()),
            line.substring(colon + 1).strip(),
            language);
      }
    }
    return contexts;
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
    return Set.copyOf(folded);
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
      case "fa", "ur", "ckb" -> {
        folded.add(own.replace('ی', 'ي'));
        folded.add(own.replace('ک', 'ك'));
        folded.add(own.replace('ی', 'ي').replace('ک', 'ك'));
        folded.add(own.replace('ی', 'ى').replace('ک', 'ك'));
      }
      default -> {}
    }
  }
}
