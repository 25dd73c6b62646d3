package org.seedcorpus.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.Seed.LanguageFrom;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.charset.TextDecoder;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/** Makes a seed of an entry and the bytes of its file: decodes them, finds out the language. */
public final class SeedLoader {
  private final @Nullable Language configured;

  /** Takes the language of seeds whose entry declares none; null to detect it. */
  public SeedLoader(@Nullable Language configured) {
    this.configured = configured;
  }

  /** Returns the seed; never fails, whatever the bytes. */
  public Seed read(Entry entry, byte[] bytes) {
    Optional<Language> declared =
        Optional.ofNullable(entry.declared().language())
            .flatMap(Language::parse)
            .filter(language -> !language.isUndetermined());
    Language known = declared.orElse(configured);
    DecodedText decoding =
        TextDecoder.decode(bytes, entry.declared().encoding(), known == null ? null : known.tag());
    if (known != null) {
      LanguageFrom from = declared.isPresent() ? LanguageFrom.DECLARED : LanguageFrom.CONFIGURED;
      return new Seed(entry, decoding, known, from);
    }
    DetectedLanguage detected = LanguageDetector.detect(decoding.text());
    return detected.confident()
        ? new Seed(entry, decoding, detected.language(), LanguageFrom.DETECTED)
        : new Seed(entry, decoding, Language.UNDETERMINED, LanguageFrom.NOBODY);
  }
}
