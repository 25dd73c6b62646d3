package org.seedcorpus.corpus;

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
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.Decoding;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Utf8;

/**
 * A folder of texts with its index.
 *
 * @param folder the folder's files
 * @param indexName the index's path in it, with {@code /}
 * @param index the index as it was read; null if there is none
 * @param entries the seeds that it lists, in its order
 * @param unlisted the text files of the folder that no entry names, sorted
 */
public record Corpus(
    Folder folder,
    String indexName,
    @Nullable Decoding index,
    List<Entry> entries,
    List<String> unlisted) {

  /**
   * Reads the index and lists the folder; no seed is read.
   *
   * @param index the index's path: in the directory, or absolute but below it
   * @throws IllegalArgumentException if the index lies outside of the directory
   * @throws NoSuchFileException if there is no such directory
   * @throws NotDirectoryException if it is a file
   * @throws IOException if the directory or the index cannot be read; the message has the path
   */
  public static Corpus open(Path directory, String index) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw Files.exists(directory)
          ? new NotDirectoryException(directory.toString())
          : new NoSuchFileException(directory.toString(), null, "no such folder");
    }
    String indexName = name(directory, index);
    Folder folder = Folder.read(directory, indexName);
    Path file = directory.resolve(indexName);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "the index is a folder");
    }
    Decoding text = Files.exists(file) ? decoded(Files.readAllBytes(file)) : null;
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

  /**
   * Decodes an index: leniently, and by its mark if it is UTF-16, so that its faults are findings.
   */
  private static Decoding decoded(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark != 0xFEFF && mark != 0xFFFE) {
      return Utf8.decode(bytes);
    }
    Charset charset = mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Decoding(bytes, SeedText.of(new String(bytes, charset)), charset, List.of());
  }

  /**
   * Returns the files that no entry names: those with an extension of plain text, or one that a
   * listed seed has. A file that an entry nearly names is reported there.
   */
  private static List<String> unlisted(Folder folder, List<Entry> entries) {
    Set<String> listed = new HashSet<>();
    Set<String> extensions = new HashSet<>();
    for (Entry entry : entries) {
      String path = entry.path();
      String near = folder.findListed(path) == null ? folder.near(path) : null;
      listed.add(near == null ? path : near);
      extensions.add(SeedNames.extension(path));
    }
    List<String> unlisted = new ArrayList<>();
    for (String name : folder.names()) {
      boolean isText =
          SeedNames.isPlainText(name) || extensions.contains(SeedNames.extension(name));
      if (isText && folder.isSeedName(name) && !listed.contains(name)) {
        unlisted.add(name);
      }
    }
    return unlisted;
  }
}
