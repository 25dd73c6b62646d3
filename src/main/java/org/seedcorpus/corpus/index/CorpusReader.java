package org.seedcorpus.corpus.index;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.seedcorpus.corpus.SeedFileFilter;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Utf8;

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
    Path file = directory.resolve(indexName);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "the index is a folder");
    }
    DecodedText text = Files.exists(file) ? decoded(Files.readAllBytes(file)) : null;
    List<Entry> entries = text == null ? List.of() : IndexParser.parse(text.text(), folder);
    return new Corpus(folder, indexName, text, entries, unlisted(folder, entries));
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

  /**
   * Decodes an index: leniently, and by its mark if it is UTF-16, so that its faults are findings.
   */
  private static DecodedText decoded(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark != 0xFEFF && mark != 0xFFFE) {
      return Utf8.decode(bytes);
    }
    Charset charset = mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new DecodedText(bytes, SeedText.of(new String(bytes, charset)), charset, List.of());
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
