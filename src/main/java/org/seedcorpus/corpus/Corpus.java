package org.seedcorpus.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFile.Unreadable.Reason;
import org.seedcorpus.text.DecodedText;

/**
 * A folder of texts with its index.
 *
 * @param folder the folder's files
 * @param indexName the index's path in it, with {@code /}
 * @param index the index as it was read; null if there is none
 * @param entries the seeds that it lists, in its order
 * @param unlisted the text files of the folder that no entry names, sorted
 * @param shape what the index says that every seed has
 */
public record Corpus(
    CorpusFiles folder,
    String indexName,
    @Nullable DecodedText index,
    List<Entry> entries,
    List<String> unlisted,
    SeedShape shape) {

  /** Keeps its own copies of the lists. */
  public Corpus {
    entries = List.copyOf(entries);
    unlisted = List.copyOf(unlisted);
  }

  /** Returns the folder. */
  public Path directory() {
    return folder.directory();
  }

  /**
   * Returns what lies where an entry points; the file is not read. May be called by many threads.
   */
  public SeedFile fileOf(Entry entry, long maxSeedSize) {
    return folder.file(entry, maxSeedSize);
  }

  /** Reads what lies where an entry points. May be called by many threads. */
  public ReadSeed read(Entry entry, long maxSeedSize) {
    SeedFile file = fileOf(entry, maxSeedSize);
    if (!(file instanceof SeedFile.Present present)) {
      return ReadSeed.without(file);
    }
    try {
      return new ReadSeed(file, folder.read(present, maxSeedSize));
    } catch (IOException e) {
      // Meanwhile it is gone, another, or a link: the same look says which.
      SeedFile now = fileOf(entry, maxSeedSize);
      boolean isSame = now instanceof SeedFile.Present;
      return ReadSeed.without(isSame ? new SeedFile.Unreadable(Reason.FAILED) : now);
    }
  }

  /** Returns the bytes at the beginning of a file, at most so many, through no link. */
  public byte[] start(SeedFile.Present file, int most) throws IOException {
    return folder.start(file, most);
  }
}
