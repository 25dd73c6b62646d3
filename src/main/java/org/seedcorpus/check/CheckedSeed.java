package org.seedcorpus.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;

/**
 * The results of one seed, without its text.
 *
 * @param entryFindings what is wrong with its entries in the index
 * @param profile null if the file was not read, or not to its end
 * @param findings what is wrong with the file
 * @param counts of all findings of the entries and the file, those that are not kept too
 * @param isNotesOnly whether only the corpus rules have seen it: nothing in it is reported
 * @param notes what the corpus rules noted; empty if the file was not read
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once
record CheckedSeed(
    Entry entry,
    List<Finding> entryFindings,
    @Nullable SeedProfile profile,
    List<Finding> findings,
    FindingCounts counts,
    boolean isNotesOnly,
    byte[] notes) {
  private static final byte[] NO_NOTES = {};

  /** Returns the results without the notes, with the findings that the limit keeps. */
  CheckedSeed within(FindingLimit limit) {
    List<Finding> ofEntry = limit.keep(entryFindings);
    return new CheckedSeed(
        entry, ofEntry, profile, limit.keep(findings), counts, isNotesOnly, NO_NOTES);
  }

  /** A seed that only the corpus rules have seen. */
  static CheckedSeed notesOnly(Entry entry, List<Finding> entryFindings, byte[] notes) {
    FindingCounts counts = FindingCounts.of(entryFindings);
    return new CheckedSeed(entry, entryFindings, null, List.of(), counts, true, notes);
  }

  /** A file that was not read. */
  static CheckedSeed unread(Entry entry, List<Finding> entryFindings) {
    FindingCounts counts = FindingCounts.of(entryFindings);
    return new CheckedSeed(entry, entryFindings, null, List.of(), counts, false, NO_NOTES);
  }
}
