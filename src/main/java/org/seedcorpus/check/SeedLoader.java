package org.seedcorpus.check;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.charset.TextDecoder;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/** Reads seeds: decodes the bytes of a file and detects the language. */
public final class SeedLoader {
  private final @Nullable Language configured;
  private final RuleOptions options;
  private final @Nullable CorpusLanguage around;

  /** The languages that entries declare, by how they write them. */
  private final ConcurrentHashMap<String, Optional<Language>> declared = new ConcurrentHashMap<>();

  /** Creates a loader with the language of seeds whose entry declares none; null to detect it. */
  public SeedLoader(@Nullable Language configured) {
    this(configured, RuleOptions.DEFAULT);
  }

  /**
   * Creates a loader.
   *
   * @param configured the language of seeds whose entry declares none; null to detect it
   * @param options what the user says of the seeds
   */
  public SeedLoader(@Nullable Language configured, RuleOptions options) {
    this(configured, options, null);
  }

  /**
   * Creates a loader of the seeds of a corpus.
   *
   * @param around the language of the seeds around one; null if there are none
   */
  SeedLoader(@Nullable Language configured, RuleOptions options, @Nullable CorpusLanguage around) {
    this.configured = configured;
    this.options = options;
    this.around = around;
  }

  /**
   * Returns the seed, whatever the bytes.
   *
   * @param words where the scanner puts the words of the text
   */
  public SeedContext read(Entry entry, byte[] bytes, WordIndex words) {
    Language said = declared(entry.declared().language());
    Language known = said == null ? configured : said;
    DecodedText decoding =
        TextDecoder.decode(bytes, entry.declared().encoding(), known == null ? null : known.tag());
    if (known != null) {
      LanguageFrom from = said != null ? LanguageFrom.DECLARED : LanguageFrom.CONFIGURED;
      return new SeedContext(entry, decoding, known, from, null, words, options);
    }
    DetectedLanguage detected = LanguageDetector.detect(decoding.text());
    Language language = detected.confident() ? detected.language() : Language.UNDETERMINED;
    LanguageFrom from = detected.confident() ? LanguageFrom.DETECTED : LanguageFrom.NOBODY;
    if (language.isUndetermined() && around != null) {
      language = around.of(entry, decoding.text());
      from = language.isUndetermined() ? LanguageFrom.NOBODY : LanguageFrom.CORPUS;
    }
    return new SeedContext(entry, decoding, language, from, detected, words, options);
  }

  private @Nullable Language declared(@Nullable String language) {
    return language == null
        ? null
        : declared
            .computeIfAbsent(
                language, said -> Language.parse(said).filter(known -> !known.isUndetermined()))
            .orElse(null);
  }
}
