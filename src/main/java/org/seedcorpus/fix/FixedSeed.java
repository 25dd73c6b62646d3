package org.seedcorpus.fix;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.DecodedText;

/**
 * A seed before and after its fixes.
 *
 * @param applied the number of fixes that were applied, by rule, in alphabetical order
 * @param declared what the index should say of the seed now
 * @param refused the fixes that were not applied
 * @param left the number of findings of the chosen rules whose fix is only suggested
 */
public record FixedSeed(
    DecodedText before,
    DecodedText after,
    Map<String, Integer> applied,
    SeedMetadata declared,
    List<RefusedFix> refused,
    int left) {

  /** Returns whether the bytes of the file differ. */
  public boolean isChanged() {
    return !applied.isEmpty();
  }

  /** Returns the charset that the file was in, if it is in another one now; else null. */
  public @Nullable Charset convertedFrom() {
    return before.charset().equals(after.charset()) ? null : before.charset();
  }
}
