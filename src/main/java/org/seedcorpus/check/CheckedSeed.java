package org.seedcorpus.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;

/**
 * What is left of a seed when its text is gone.
 *
 * @param entryFindings what is wrong with its entries in the index
 * @param profile null if the file was not read, or not to its end
 * @param findings what is wrong with the file
 * @param notes one a corpus rule, in the order of the rules; empty if the file was not read
 */
record CheckedSeed(
    Entry entry,
    List<Finding> entryFindings,
    @Nullable SeedProfile profile,
    List<Finding> findings,
    List<@Nullable Object> notes) {
  /** A file that was not read. */
  static CheckedSeed unread(Entry entry, List<Finding> entryFindings) {
    return new CheckedSeed(entry, entryFindings, null, List.of(), List.of());
  }
}
