package org.seedcorpus.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A human language, as a normalised BCP 47 tag: {@code ar-EG}, {@code sr-Latn}, {@code und}.
 *
 * <p>Two tags that name the same language are equal: {@code iw}, {@code heb} and {@code he} all
 * become {@code he}, {@code cmn} becomes {@code zh} (aliases of CLDR's supplemental metadata).
 *
 * @param tag the tag, in canonical form and case
 */
public record Language(String tag) {
  /** CLDR folds Western Punjabi into Lahnda, but it is written and tagged on its own. */
  private static final Set<String> KEPT = Set.of("pnb");

  /**
   * What ICU finds out by tag takes it 60 microseconds, and rules ask of every seed; the first time
   * it takes 30 milliseconds, so that languages that are likely are in a file.
   */
  private static final Map<String, String> SCRIPTS = new ConcurrentHashMap<>();

  private static final Map<String, Boolean> RIGHT_TO_LEFT = new ConcurrentHashMap<>();
  private static final Map<String, Optional<String>> NORMALISED = new ConcurrentHashMap<>();

  static {
    // Lines are: a tag in canonical form, its script, and an R if that runs from right to left.
    for (String line : ResourceLines.lines("languages.txt")) {
      int script = line.indexOf(' ') + 1;
      String tag = line.substring(0, script - 1);
      NORMALISED.put(tag, Optional.of(tag));
      SCRIPTS.put(tag, line.substring(script, script + 4));
      RIGHT_TO_LEFT.put(tag, line.endsWith(" R"));
    }
  }

  /** An index may hold any number of words that might be tags. */
  private static final int MOST_NORMALISED = 1_000;

  /** No language is known: {@code und}. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Normalises {@code tag}.
   *
   * @throws IllegalArgumentException if it is no BCP 47 tag of a known language
   */
  public Language {
    tag = normalised(tag).orElseThrow(wrong(tag));
  }

  /**
   * The language that a tag names.
   *
   * @throws IllegalArgumentException if it is no BCP 47 tag of a known language
   */
  public static Language of(String tag) {
    return new Language(tag);
  }

  /** The language of a tag that is known to be in canonical form: ICU need not look at it. */
  static Language ofCanonical(String tag) {
    NORMALISED.putIfAbsent(tag, Optional.of(tag));
    return new Language(tag);
  }

  /**
   * The language that people may mean by {@code text}: a tag, an ISO 639 code ({@code ara}), or a
   * language's name in English or in itself (Arabic, العربية). Case and outer blanks don't count.
   *
   * @return empty if it is none of these
   */
  public static Optional<Language> parse(String text) {
    String trimmed = text.strip();
    Optional<String> tag = normalised(trimmed);
    return (tag.isPresent() ? tag : LanguageNames.tagOf(trimmed)).map(Language::new);
  }

  /** The primary subtag: {@code ar} of {@code ar-EG}. */
  public String base() {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** Returns whether this names no language, as in {@code und} or {@code und-Arab}. */
  public boolean isUndetermined() {
    return base().equals("und");
  }

  /**
   * Returns whether the other is the same language, a dialect, another standard or close kin of it,
   * in whatever script: a text in one may be taken for a text in the other.
   */
  public boolean isCloseTo(Language other) {
    return RelatedLanguages.of(base()).contains(other.base());
  }

  /** Returns whether the language's (likely) script is written from right to left. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.computeIfAbsent(tag, Language::isRightToLeft);
  }

  /**
   * The script's ISO 15924 code, the tag's own or else the likely one: {@code Arab}; empty if the
   * language is undetermined.
   */
  public String script() {
    return tag.equals("und") ? "" : SCRIPTS.computeIfAbsent(tag, Language::likelyScript);
  }

  /** The language's name for readers of {@code in}: "Arabic (Egypt)". */
  public String displayName(ULocale in) {
    return ULocale.forLanguageTag(tag).getDisplayName(in);
  }

  /**
   * The letters that CLDR lists as the main ones of the language, lower case where the script has
   * case; frozen, and empty where CLDR has no data.
   */
  public UnicodeSet exemplars() {
    return Exemplars.of(tag);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }

  private static Optional<String> normalised(String tag) {
    Optional<String> known = NORMALISED.get(tag);
    if (known == null) {
      known = byIcu(tag);
      if (NORMALISED.size() < MOST_NORMALISED) {
        NORMALISED.put(tag, known);
      }
    }
    return known;
  }

  static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  static String likelyScript(String tag) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
  }

  static Optional<String> byIcu(String tag) {
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    ULocale locale;
    try {
      locale = new ULocale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
    String language = locale.getLanguage();
    ULocale canonical = KEPT.contains(language) ? locale : ULocale.createCanonical(locale);
    return isKnown(canonical) ? Optional.of(canonical.toLanguageTag()) : Optional.empty();
  }

  /** CLDR knows a language that it names, or whose script it knows (its likely subtags). */
  private static boolean isKnown(ULocale locale) {
    String language = locale.getLanguage();
    if (language.isEmpty()) {
      return true;
    }
    return LanguageNames.hasCode(language)
        || !ULocale.addLikelySubtags(new ULocale(language)).getScript().isEmpty();
  }

  private static Supplier<IllegalArgumentException> wrong(String tag) {
    return () ->
        new IllegalArgumentException(
            "not a language: \"" + tag + "\"; give a BCP 47 tag such as ar, fa-AF or sr-Latn");
  }
}
