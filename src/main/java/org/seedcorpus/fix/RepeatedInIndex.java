package org.seedcorpus.fix;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;

/**
 * Which lines of a seed the index repeats word for word: they change there as they do in the seed.
 *
 * @param headline whether it repeats the headline
 * @param source whether it repeats the source line
 */
record RepeatedInIndex(boolean headline, boolean source) {

  /**
   * Returns what the index repeats.
   *
   * @param isInIndex whether the index has these words in the seed's entry, where they can be
   *     replaced
   */
  static RepeatedInIndex of(Snapshot seed, Predicate<String> isInIndex) {
    SeedMetadata declared = seed.declared();
    return new RepeatedInIndex(
        isRepeated(seed.file(), seed.headline(), declared.headline(), isInIndex),
        isRepeated(seed.file(), seed.source(), declared.source(), isInIndex));
  }

  private static boolean isRepeated(
      DecodedText file, @Nullable Span line, @Nullable String words, Predicate<String> isInIndex) {
    return line != null
        && words != null
        && file.text().text(line).equals(words)
        && isInIndex.test(words);
  }

  /** Returns what the index says of a seed when the edits have been made in both. */
  SeedMetadata after(Snapshot seed, TextEdits edits) {
    SeedMetadata declared = seed.declared();
    return new SeedMetadata(
        declared.language(),
        declared.direction(),
        headline ? edited(seed, seed.headline(), edits, declared.headline()) : declared.headline(),
        source ? edited(seed, seed.source(), edits, declared.source()) : declared.source(),
        declared.encoding(),
        declared.sha256(),
        declared.allow());
  }

  private static @Nullable String edited(
      Snapshot seed, @Nullable Span line, TextEdits edits, @Nullable String words) {
    return line != null && seed.file().text().text(line).equals(words)
        ? edits.text(seed.file(), line)
        : words;
  }
}
