package org.seedcorpus.text.language;

/**
 * What language a text is in, as far as its letters and words tell.
 *
 * @param language the likeliest language; {@code und} if the text has too few letters or a script
 *     of which no language is known
 * @param confident whether to rely on it; if not, rules bound to a language stay silent
 * @param runnerUp the next likely language, {@code und} if there is none
 */
public record DetectedLanguage(Language language, boolean confident, Language runnerUp) {
  /** Nothing is known. */
  static final DetectedLanguage NONE =
      new DetectedLanguage(Language.UNDETERMINED, false, Language.UNDETERMINED);
}
