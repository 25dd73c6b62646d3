package org.seedcorpus.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.charset.MojibakeDetector;
import org.seedcorpus.text.charset.MojibakeSpan;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;
import org.seedcorpus.text.unicode.DirectionCounts;

/**
 * What rules look at: one seed, read and decoded, with everything that more than one rule asks for.
 * Each answer is computed when it is first asked for. Not thread-safe; valid while the seed is
 * checked.
 */
public final class SeedContext {
  /** Where the language of a seed comes from. */
  public enum LanguageFrom {
    /** The index. */
    DECLARED,
    /** The configuration, for seeds of which the index says nothing. */
    CONFIGURED,
    /** The text itself. */
    DETECTED,
    /** Most seeds around it, in the same script: the text itself does not tell. */
    CORPUS,
    /** It is unknown. */
    NOBODY
  }

  private final Entry entry;
  private final DecodedText decoding;
  private final Language language;
  private final LanguageFrom languageFrom;
  private final WordIndex words;
  private final RuleOptions options;
  private final SeedOutline outline;
  private @Nullable DetectedLanguage detected;
  private @Nullable Boolean isInItsLanguage;
  private @Nullable DirectionCounts letters;
  private @Nullable TokenIndex tokens;
  private @Nullable LocationCursor locations;
  private @Nullable List<MojibakeSpan> mojibake;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /**
   * Creates the context of one seed.
   *
   * @param language the language that rules go by; {@link Language#UNDETERMINED} if it is unknown
   * @param detected the language that was detected in the text, if it was looked for already
   * @param words the words of the text
   * @param options what the user and the index say of the seeds
   */
  public SeedContext(
      Entry entry,
      DecodedText decoding,
      Language language,
      LanguageFrom languageFrom,
      @Nullable DetectedLanguage detected,
      WordIndex words,
      RuleOptions options) {
    this.entry = entry;
    this.decoding = decoding;
    this.language = language;
    this.languageFrom = languageFrom;
    this.detected = detected;
    this.words = words;
    this.options = options;
    outline = new SeedOutline(entry, decoding, language, options);
  }

  /** Returns the seed as the index lists it. */
  public Entry entry() {
    return entry;
  }

  /** Returns the file's path in the corpus, with {@code /}. */
  public String path() {
    return entry.path();
  }

  /** Returns the bytes and the text. */
  public DecodedText decoding() {
    return decoding;
  }

  /** Returns the text. */
  public SeedText text() {
    return decoding.text();
  }

  /** Returns the language that rules go by; {@link Language#UNDETERMINED} if it is unknown. */
  public Language language() {
    return language;
  }

  /** Returns where the language comes from. */
  public LanguageFrom languageFrom() {
    return languageFrom;
  }

  /** Returns whether the index or the configuration says what language the seed is in. */
  public boolean isLanguageDeclared() {
    return languageFrom == LanguageFrom.DECLARED || languageFrom == LanguageFrom.CONFIGURED;
  }

  /** Returns the language that the text as a whole is in, whatever is declared. */
  public DetectedLanguage detected() {
    DetectedLanguage known = detected;
    if (known == null) {
      known = LanguageDetector.detect(text());
      detected = known;
    }
    return known;
  }

  /**
   * Returns whether the text as a whole is in the language that rules go by or one close to it, as
   * far as its letters and words tell.
   */
  public boolean isInItsLanguage() {
    Boolean known = isInItsLanguage;
    if (known == null) {
      known =
          detected == null && LanguageDetector.isPlainly(language, text())
              || language.isCloseTo(detected().language());
      isInItsLanguage = known;
    }
    return known;
  }

  /** Returns the words: runs of letters, marks, digits and joiners. */
  public WordIndex words() {
    return words;
  }

  /** Returns the words with folded hashes: what is compared to find repeats and duplicates. */
  public TokenIndex tokens() {
    TokenIndex known = tokens;
    if (known == null) {
      known = TokenIndex.of(text(), words);
      tokens = known;
    }
    return known;
  }

  /** Returns how many letters of the text run in each direction. */
  public DirectionCounts letters() {
    DirectionCounts known = letters;
    if (known == null) {
      known = DirectionCounts.in(text().units(), text().length());
      letters = known;
    }
    return known;
  }

  /**
   * Returns what some rules of one family share; computed when it is first asked for.
   *
   * @param by the class that computes it
   */
  public <T> T shared(Class<?> by, Function<SeedContext, T> compute) {
    @Nullable Object known = shared.get(by);
    if (known == null) {
      T computed = compute.apply(this);
      shared.put(by, computed);
      return computed;
    }
    @SuppressWarnings("unchecked") // each class computes one thing
    T again = (T) known;
    return again;
  }

  /** Returns the ranges that were decoded with a wrong charset, in order. */
  public List<MojibakeSpan> mojibake() {
    List<MojibakeSpan> known = mojibake;
    if (known == null) {
      known = MojibakeDetector.find(text(), language());
      mojibake = known;
    }
    return known;
  }

  /** Returns whether the character is part of mojibake: then it has no fault of its own. */
  public boolean isMojibake(int index) {
    List<MojibakeSpan> spans = mojibake();
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).start() <= index;
  }

  /**
   * Returns the first line that is not blank; null if the seed is blank, has nothing but its
   * source, or needs no headline.
   */
  public @Nullable Headline headline() {
    return outline.headline();
  }

  /**
   * Returns the last line that is not blank if it names a source; null if it does not, or if the
   * seed needs no source.
   */
  public @Nullable SourceLine source() {
    return outline.source();
  }

  /** Returns whether the last line must name a source. */
  public boolean isSourceRequired() {
    return options.requireSource();
  }

  /**
   * Returns whether the seed has one line only, and that names the source that it should end in.
   */
  public boolean isSourceOnly() {
    return outline.isSourceOnly();
  }

  /** Returns the first line, 0-based, of the body: the one after the headline, if there is one. */
  public int firstBodyLine() {
    return outline.firstBodyLine();
  }

  /** Returns the line, 0-based, before which the body ends: the source line, if there is one. */
  public int endBodyLine() {
    return outline.endBodyLine();
  }

  /** Returns whether the line, 0-based, is neither the headline nor the source line. */
  public boolean isBody(int line) {
    return line >= firstBodyLine() && line < endBodyLine();
  }

  /**
   * Returns the range {@code [start, end)}, in UTF-16 units, as a location that outlives the text.
   */
  public Location location(int start, int end) {
    LocationCursor known = locations;
    if (known == null) {
      known = new LocationCursor(path(), decoding);
      locations = known;
    }
    return known.of(start, end);
  }

  /**
   * Returns where the first line is that is not blank, the headline if there is one: one object
   * however often it is asked for.
   *
   * @throws IndexOutOfBoundsException if the seed is blank
   */
  public Location firstLineLocation() {
    return outline.firstLineLocation();
  }

  /**
   * Returns where the source line is: one object however often it is asked for.
   *
   * @throws IllegalStateException if there is none
   */
  public Location sourceLocation() {
    return outline.sourceLocation();
  }
}
