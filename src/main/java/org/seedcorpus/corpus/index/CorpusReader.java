package org.seedcorpus.corpus.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.LinklessReader;
import org.seedcorpus.corpus.SeedFileFilter;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.TextDecoder;

/** Opens a corpus: reads its index and lists its files. */
public final class CorpusReader {
  private CorpusReader() {}

  /**
   * Reads the index and lists the folder; no seed is read.
   *
   * @param index the index's path: in the directory, or absolute but below it
   * @throws IllegalArgumentException if the index lies outside of the directory
   * @throws NoSuchFileException if there is no such directory
   * @throws NotDirectoryException if it is a file
   * @throws FileSystemException if the index is not a file of the directory, or too large
   * @throws IOException if the directory or the index cannot be read; the message has the path
   */
  public static Corpus read(Path directory, String index) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw Files.exists(directory)
          ? new NotDirectoryException(directory.toString())
          : new NoSuchFileException(directory.toString(), null, "no such folder");
    }
    String indexName = name(directory, index);
    CorpusFiles folder = CorpusFiles.read(directory, indexName);
    Path file = IndexFile.find(directory, indexName);
    DecodedText text =
        file == null
            ? null
            : TextDecoder.decode(
                LinklessReader.read(directory.toRealPath(), file, IndexFile.LARGEST), null, null);
    List<Entry> entries =
        file == null || text == null ? List.of() : entries(file, text.text(), folder);
    SeedShape shape = text == null ? SeedShape.FULL : FrontMatter.shape(text.text());
    return new Corpus(folder, indexName, text, entries, unlisted(folder, entries), shape);
  }

  private static String name(Path directory, String index) {
    Path file = directory.resolve(index).normalize();
    Path base = directory.normalize();
    if (!file.startsWith(base) || file.equals(base)) {
      throw new IllegalArgumentException(
          "the index, %s, must be a file in the folder of the seeds, %s: change seeds.index or seeds.directory"
              .formatted(index, directory));
    }
    return base.relativize(file).toString().replace(directory.getFileSystem().getSeparator(), "/");
  }

  private static List<Entry> entries(Path file, SeedText index, CorpusFiles folder)
      throws IOException {
    try {
      IndexLimits.check(index);
      return IndexParser.parse(index, folder);
    } catch (IllegalStateException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  /**
   * Returns the files that no entry names: those with an extension of plain text, or one that a
   * listed seed has. A file that an entry nearly names is reported there.
   */
  private static List<String> unlisted(CorpusFiles folder, List<Entry> entries) {
    Set<String> listed = new HashSet<>();
    Set<String> extensions = new HashSet<>();
    for (Entry entry : entries) {
      String path = entry.path();
      String near = folder.findListed(path) == null ? folder.near(path) : null;
      listed.add(near == null ? path : near);
      extensions.add(SeedFileFilter.extension(path));
    }
    List<String> unlisted = new ArrayList<>();
    for (String name : folder.names()) {
      boolean isText =
          SeedFileFilter.isPlainText(name) || extensions.contains(SeedFileFilter.extension(name));
      if (isText && folder.isSeedName(name) && !listed.contains(name)) {
        unlisted.add(name);
      }
    }
    return unlisted;
  }
}
