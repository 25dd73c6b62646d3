package org.seedcorpus.corpus;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFile.Outside.Why;
import org.seedcorpus.corpus.SeedFile.Unreadable.Reason;

/**
 * The files of a corpus by name. Names are compared case-sensitively, and by canonical equivalence
 * (NFC) where no name is the same to the letter: archives and file systems recompose names.
 */
public final class CorpusFiles {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 LOOSE = Normalizer2.getNFKCCasefoldInstance();

  private final Path directory;
  private final Path realDirectory;
  private final String indexName;
  private final List<String> names; // sorted

  /** The files whose names Java could not decode: their paths cannot be made of their names. */
  private final Map<String, Path> undecoded;

  private @Nullable Map<String, String> equivalents;
  private @Nullable Map<String, String> similar;

  private CorpusFiles(
      Path directory,
      Path realDirectory,
      String indexName,
      List<String> names,
      Map<String, Path> undecoded) {
    this.directory = directory;
    this.realDirectory = realDirectory;
    this.indexName = indexName;
    this.names = names;
    this.undecoded = undecoded;
  }

  /**
   * Lists the files below a directory, hidden ones aside.
   *
   * @throws IOException if the directory cannot be listed
   */
  public static CorpusFiles read(Path directory, String indexName) throws IOException {
    Path real = directory.toRealPath();
    FileLister lister = FileLister.list(real);
    return new CorpusFiles(directory, real, indexName, lister.names(), lister.undecoded());
  }

  /** Returns a folder without a list of its files. */
  public static CorpusFiles unlisted(Path directory) {
    return new CorpusFiles(directory, directory, "", List.of(), Map.of());
  }

  /** Returns the paths of the files below the directory, with {@code /}, sorted. */
  public List<String> names() {
    return names;
  }

  /** Returns the directory. */
  public Path directory() {
    return directory;
  }

  /** Returns the path of the folder that holds the index, with {@code /} at its end; may be "". */
  public String indexFolder() {
    return indexName.substring(0, indexName.lastIndexOf('/') + 1);
  }

  /** Returns whether the file, a path with {@code /}, may be a seed. */
  public boolean isSeedName(String path) {
    return SeedFileFilter.isSeed(path, indexName);
  }

  /** Returns the real name of the file that a normalised path names, or null. */
  public @Nullable String find(String path) {
    String listed = findListed(path);
    if (listed != null || path.isEmpty()) {
      return listed;
    }
    // Hidden files, and what lies behind a linked folder, are not listed.
    Path file = resolve(path);
    return file != null && Files.isRegularFile(file) && isSpelledSo(file) ? path : null;
  }

  /** Returns the real name of a listed file; null if there is none. */
  public @Nullable String findListed(String path) {
    int number = Collections.binarySearch(names, path);
    return number >= 0 ? names.get(number) : equivalents().get(NFC.normalize(path));
  }

  /** Returns the name of another file that differs in case or compatible characters only. */
  public @Nullable String near(String path) {
    String near = similar().get(LOOSE.normalize(path));
    return path.equals(near) ? null : near;
  }

  /** Made only when a name is not found exactly: there may be a million files. */
  private synchronized Map<String, String> equivalents() {
    Map<String, String> known = equivalents;
    if (known == null) {
      known = normalized(NFC);
      equivalents = known;
    }
    return known;
  }

  private synchronized Map<String, String> similar() {
    Map<String, String> known = similar;
    if (known == null) {
      known = normalized(LOOSE);
      similar = known;
    }
    return known;
  }

  private Map<String, String> normalized(Normalizer2 form) {
    Map<String, String> normalized = new HashMap<>();
    for (String name : names) {
      normalized.putIfAbsent(form.normalize(name), name);
    }
    return normalized;
  }

  /** Returns whether the path is a folder, and its name not that of a text. */
  public boolean isPlainFolder(String path) {
    Path file = resolve(path);
    return file != null && Files.isDirectory(file) && !SeedFileFilter.isPlainText(path);
  }

  /** Returns what lies where an entry points; nothing is read, and nothing outside is followed. */
  public SeedFile file(Entry entry, long maxSize) {
    Why why = RelativePath.why(entry.path());
    if (why != null) {
      return new SeedFile.Outside(why);
    }
    Path listed = listed(entry.path());
    try {
      if (listed != null) {
        // The walk has followed no links: only the file itself may be one.
        BasicFileAttributes own =
            Files.readAttributes(listed, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (own.isRegularFile()) {
          return regular(listed, own.size(), maxSize);
        }
      }
      Path file = listed == null ? resolve(entry.path()) : listed;
      if (file == null || listed == null && !isSpelledSo(file)) {
        return new SeedFile.Missing(near(entry.path()));
      }
      Path real = file.toRealPath();
      return real.startsWith(realDirectory)
          ? inside(real, maxSize)
          : new SeedFile.Outside(Why.LINK);
    } catch (NoSuchFileException e) {
      return new SeedFile.Missing(near(entry.path()));
    } catch (AccessDeniedException e) {
      return new SeedFile.Unreadable(Reason.PERMISSION);
    } catch (IOException e) {
      return new SeedFile.Unreadable(Reason.PATH); // a parent is a file, or the links form a loop
    }
  }

  /**
   * Returns the bytes of a file that was there when it was looked at.
   *
   * @throws IOException if it cannot be read, or is a link by now, or larger than allowed
   */
  byte[] read(SeedFile.Present file, long maxSize) throws IOException {
    return LinklessReader.read(realDirectory, file.file(), maxSize);
  }

  /** Returns at most so many bytes at the beginning of a file. */
  byte[] start(SeedFile.Present file, int most) throws IOException {
    return LinklessReader.start(realDirectory, file.file(), most);
  }

  private @Nullable Path listed(String path) {
    if (Collections.binarySearch(names, path) < 0) {
      return null;
    }
    Path known = undecoded.get(path);
    return known == null ? realDirectory.resolve(path) : known;
  }

  private static SeedFile inside(Path real, long maxSize) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return new SeedFile.Unreadable(Reason.FOLDER);
    }
    if (!attributes.isRegularFile()) {
      return new SeedFile.Unreadable(Reason.SPECIAL); // opening a pipe would block
    }
    return regular(real, attributes.size(), maxSize);
  }

  private static SeedFile regular(Path real, long size, long maxSize) {
    if (size > maxSize) {
      return new SeedFile.TooLarge(size, maxSize);
    }
    return Files.isReadable(real)
        ? new SeedFile.Present(real, size)
        : new SeedFile.Unreadable(Reason.PERMISSION);
  }

  private @Nullable Path resolve(String path) {
    try {
      return directory.resolve(path);
    } catch (InvalidPathException e) {
      return null; // NUL, or a character that this system's names cannot have
    }
  }

  /** Returns whether the file's name has just these letters, also where the system ignores case. */
  private static boolean isSpelledSo(Path file) {
    try {
      Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
      Path name = real.getFileName();
      return name != null
          && name.equals(file.getFileName())
          && name.toString().equals(String.valueOf(file.getFileName()));
    } catch (IOException e) {
      return true; // opening it shows whether it can be read
    }
  }
}
