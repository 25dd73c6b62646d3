package org.seedcorpus.corpus.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.RelativePath;
import org.seedcorpus.corpus.SeedFile.Outside.Why;
import org.seedcorpus.corpus.SeedFileFilter;

/**
 * Where a target of the index points.
 *
 * @param path the file's path in the folder, or the target itself if it points out of the folder
 * @param why how it leaves the folder; null if it does not
 */
public record LinkTarget(String path, @Nullable Why why) {
  // Two letters at least: C: is a drive (RFC 3986 3.1 allows one, but registers none).
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  /**
   * Resolves a target: as written, then without its anchor, then both percent-decoded once; each
   * from the folder of the index, as links in Markdown are, then from that of the corpus. The first
   * that names a file wins. If none does, the last of them says what is missing.
   *
   * @return null if it points to no text file: a place in the page, an address, a folder, an image
   */
  public static @Nullable LinkTarget of(String written, CorpusFiles folder) {
    String best = written;
    for (String form : forms(written)) {
      String name = form.endsWith("/") ? null : find(form, folder, folder::find);
      if (name != null) {
        return folder.isSeedName(name) ? new LinkTarget(name, null) : null;
      }
      best = form;
    }
    return missing(written, best, folder);
  }

  /** Resolves a name that counts only if there is such a file. */
  public static @Nullable LinkTarget ofName(String name, CorpusFiles folder) {
    String found = find(name, folder, folder::findListed);
    return found == null || !folder.isSeedName(found) ? null : new LinkTarget(found, null);
  }

  private static @Nullable String find(
      String form, CorpusFiles folder, Function<String, @Nullable String> files) {
    String path =
        RelativePath.why(form, folder.indexFolder()) == null ? inside(form, folder) : null;
    String found = path == null ? null : files.apply(path);
    if (found != null || folder.indexFolder().isEmpty()) {
      return found;
    }
    path = RelativePath.why(form) == null ? RelativePath.normalize(form) : null;
    return path == null ? null : files.apply(path);
  }

  private static @Nullable String inside(String form, CorpusFiles folder) {
    return RelativePath.normalize(folder.indexFolder() + form);
  }

  private static @Nullable LinkTarget missing(String written, String best, CorpusFiles folder) {
    boolean address = SCHEME.matcher(written).matches();
    if (best.isEmpty() || written.startsWith("#") || written.startsWith("?")) {
      return null;
    }
    Why why = RelativePath.why(best, folder.indexFolder());
    if (address && why != Why.ABSOLUTE) {
      return null;
    }
    String path = why == null ? inside(best, folder) : best;
    boolean directory = best.endsWith("/") || best.endsWith("..") || path == null || path.isEmpty();
    if (directory || path == null || !isEntry(path, why, folder)) {
      return null;
    }
    return why == null && folder.isPlainFolder(path) ? null : new LinkTarget(path, why);
  }

  /** A target that leaves the folder is reported whatever text it is, a project's papers aside. */
  private static boolean isEntry(String path, @Nullable Why why, CorpusFiles folder) {
    return folder.isSeedName(path) || why != null && SeedFileFilter.isStructured(path);
  }

  private static Set<String> forms(String written) {
    Set<String> forms = new LinkedHashSet<>();
    int anchor = written.indexOf('#');
    forms.add(written);
    forms.add(anchor < 0 ? written : written.substring(0, anchor));
    for (String form : forms.toArray(String[]::new)) {
      String decoded = RelativePath.percentDecoded(form);
      if (decoded != null) {
        forms.add(decoded);
      }
    }
    return forms;
  }
}
