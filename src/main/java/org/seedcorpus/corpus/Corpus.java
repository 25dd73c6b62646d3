package org.seedcorpus.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.Decoding;

/**
 * A folder of texts with its index.
 *
 * @param directory the folder
 * @param indexName the index's name in it
 * @param index the index as it was read; null if there is none
 * @param entries the seeds that it lists, in its order
 * @param unlisted the text files of the folder that no entry names, sorted
 */
public record Corpus(
    Path directory,
    String indexName,
    @Nullable Decoding index,
    List<Entry> entries,
    List<String> unlisted) {
  /** Returns what lies where the entry points; no more is read of it than its size. */
  public SeedFile fileOf(Entry entry, long maxSeedSize) throws IOException {
    Path file = directory.resolve(entry.path());
    return Files.isRegularFile(file)
        ? new SeedFile.Present(file, Files.size(file))
        : new SeedFile.Missing(null);
  }
}
