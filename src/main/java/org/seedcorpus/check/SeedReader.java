package org.seedcorpus.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.corpus.Seed.LanguageFrom;
import org.seedcorpus.text.Decoding;
import org.seedcorpus.text.Utf8;
import org.seedcorpus.text.language.Detection;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/** Makes a seed of an entry and the bytes of its file: decodes them, finds out the language. */
public final class SeedReader {
  private final @Nullable Language configured;

  /** Takes the language of seeds whose entry declares none; null to detect it. */
  public SeedReader(@Nullable Language configured) {
    this.configured = configured;
  }

  /** Returns the seed; never fails, whatever the bytes. */
  public Seed read(Entry entry, byte[] bytes) {
    Decoding decoding = Utf8.decode(bytes);
    String declared = entry.declared().language();
    Optional<Language> language = declared == null ? Optional.empty() : Language.parse(declared);
    if (language.isPresent() && !language.get().isUndetermined()) {
      return new Seed(entry, decoding, language.get(), LanguageFrom.DECLARED);
    }
    if (configured != null) {
      return new Seed(entry, decoding, configured, LanguageFrom.CONFIGURED);
    }
    Detection detected = LanguageDetector.detect(decoding.text());
    return detected.confident()
        ? new Seed(entry, decoding, detected.language(), LanguageFrom.DETECTED)
        : new Seed(entry, decoding, Language.UNDETERMINED, LanguageFrom.NOBODY);
  }
}
