package org.seedcorpus.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFile.Outside.Why;

/**
 * Where a target of the index points.
 *
 * @param path the file's path in the folder, or the target itself if it points out of the folder
 * @param why how it leaves the folder; null if it does not
 */
record Target(String path, @Nullable Why why) {
  // Two letters at least: C: is a drive (RFC 3986 3.1 allows one, but registers none).
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

  /**
   * Resolves a target: as written, then without its anchor, then both percent-decoded once; each
   * from the folder of the index, as links in Markdown are, then from that of the corpus. The first
   * that names a file wins. If none does, the last of them says what is missing.
   *
   * @return null if it points to no text file: a place in the page, an address, a folder, an image
   */
  static @Nullable Target of(String written, Folder folder) {
    String best = written;
    for (String form : forms(written)) {
      String name = form.endsWith("/") ? null : find(form, folder, folder::find);
      if (name != null) {
        return folder.isSeedName(name) ? new Target(name, null) : null;
      }
      best = form;
    }
    return missing(written, best, folder);
  }

  /** Resolves a name that counts only if there is such a file. */
  static @Nullable Target ofName(String name, Folder folder) {
    String found = find(name, folder, folder::findListed);
    return found == null || !folder.isSeedName(found) ? null : new Target(found, null);
  }

  private static @Nullable String find(
      String form, Folder folder, Function<String, @Nullable String> files) {
    String path = why(form, folder.indexFolder()) == null ? inside(form, folder) : null;
    String found = path == null ? null : files.apply(path);
    if (found != null || folder.indexFolder().isEmpty()) {
      return found;
    }
    path = why(form) == null ? normalize(form) : null;
    return path == null ? null : files.apply(path);
  }

  private static @Nullable String inside(String form, Folder folder) {
    return normalize(folder.indexFolder() + form);
  }

  private static @Nullable Target missing(String written, String best, Folder folder) {
    boolean address = SCHEME.matcher(written).matches();
    if (best.isEmpty() || written.startsWith("#") || written.startsWith("?")) {
      return null;
    }
    Why why = why(best, folder.indexFolder());
    if (address && why != Why.ABSOLUTE) {
      return null;
    }
    String path = why == null ? inside(best, folder) : best;
    boolean directory = best.endsWith("/") || best.endsWith("..") || path == null || path.isEmpty();
    if (directory || path == null || !isEntry(path, why, folder)) {
      return null;
    }
    return why == null && folder.isPlainFolder(path) ? null : new Target(path, why);
  }

  /** A target that leaves the folder is reported whatever text it is, a project's papers aside. */
  private static boolean isEntry(String path, @Nullable Why why, Folder folder) {
    return folder.isSeedName(path) || why != null && SeedNames.isStructured(path);
  }

  private static Set<String> forms(String written) {
    Set<String> forms = new LinkedHashSet<>();
    int anchor = written.indexOf('#');
    forms.add(written);
    forms.add(anchor < 0 ? written : written.substring(0, anchor));
    for (String form : forms.toArray(String[]::new)) {
      String decoded = percentDecoded(form);
      if (decoded != null) {
        forms.add(decoded);
      }
    }
    return forms;
  }

  /** Says how a path leaves the folder, by its text alone; null if it stays inside. */
  static @Nullable Why why(String path) {
    return why(path, "");
  }

  private static @Nullable Why why(String path, String base) {
    if (path.startsWith("/")
        || path.startsWith("\\\\")
        || path.regionMatches(true, 0, "file:", 0, 5)
        || DRIVE.matcher(path).matches()) {
      return Why.ABSOLUTE;
    }
    if (path.indexOf('\\') >= 0) {
      return Why.BACKSLASH;
    }
    return normalize(base + path) == null ? Why.PARENT : null;
  }

  /** Resolves {@code .} and {@code ..} by text alone; null if the path climbs out. */
  private static @Nullable String normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /**
   * Decodes every {@code %XX} once, others stay; null if there is none or the bytes are no UTF-8.
   */
  static @Nullable String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte value = bytes[i];
      int high = value == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        value = (byte) (high << 4 | low);
        i += 2;
      }
      bytes[length++] = value;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
