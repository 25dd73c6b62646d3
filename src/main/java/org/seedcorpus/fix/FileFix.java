package org.seedcorpus.fix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.text.DecodedText;

/**
 * What was done to one file.
 *
 * @param fixed the seed before and after
 * @param failure why the file was not written; null if it was, or did not have to be
 */
public record FileFix(Entry entry, FixedSeed fixed, @Nullable String failure) {

  /** Returns the file's path in the corpus, with {@code /}. */
  public String path() {
    return entry.path();
  }

  /** Returns the number of fixes that were applied. */
  public int applied() {
    return fixed.applied().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the differences of the texts, for people. */
  public List<String> difference(String prefix) {
    return UnifiedDiff.of(
        prefix + path(), fixed.before().text().toString(), fixed.after().text().toString());
  }

  /** Returns the differences of the bytes, one a character, for {@code patch}. */
  public List<String> patch(String prefix) {
    return UnifiedDiff.of(prefix + path(), bytes(fixed.before()), bytes(fixed.after()));
  }

  private static String bytes(DecodedText file) {
    return new String(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  /** Returns where a refused fix would have been applied. */
  public Location location(Occurrence refused) {
    return Location.of(path(), fixed.after(), refused.start(), refused.end());
  }
}
