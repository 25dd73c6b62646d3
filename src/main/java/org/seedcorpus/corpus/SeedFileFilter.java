package org.seedcorpus.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which file names can be a seed's. Any name can, but names whose extension says that they are no
 * plain text ({@code other-files.txt}), the index, and the documents that accompany a project.
 */
public final class SeedFileFilter {
  private static final Map<String, Set<String>> OTHER = KeywordFile.read("other-files.txt");

  /** Extensions that are plain text by themselves. */
  private static final Set<String> TEXT = Set.of("txt", "text", "md", "markdown");

  // In capitals, as projects write them: security.txt may well be an article.
  private static final Pattern PAPER =
      Pattern.compile(
          "((?i:readme)|LICEN[SC]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|CHANGELOG"
              + "|CHANGES|ALLOW|HISTORY|CODE_OF_CONDUCT|SECURITY|CITATION|VERSION|SHA256SUMS|MD5SUMS"
              + "|Makefile|Dockerfile)"
              + "((?i:[._-][a-z]{2})?\\.(?i:txt|text|md|markdown|rst))?");

  private SeedFileFilter() {}

  /** Returns whether the file, a path with {@code /}, may be a seed. */
  public static boolean isSeed(String path, String indexName) {
    String name = last(path);
    return !OTHER.getOrDefault("other", Set.of()).contains(extension(path))
        && !isStructured(path)
        && !name.equals(last(indexName))
        && !isPaper(name);
  }

  private static boolean isPaper(String name) {
    char first = name.isEmpty() ? ' ' : name.charAt(0);
    return (first >= 'A' && first <= 'Z' || first == 'r') && PAPER.matcher(name).matches();
  }

  /** Returns whether the file is plain text, but data or a program. */
  public static boolean isStructured(String path) {
    return OTHER.getOrDefault("structured", Set.of()).contains(extension(path));
  }

  /** Returns whether the name alone shows that the file is plain text. */
  public static boolean isPlainText(String path) {
    return TEXT.contains(extension(path));
  }

  /** Returns what follows the last dot of the name, in lower case; empty if there is none. */
  public static String extension(String path) {
    String name = last(path);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the name without its folders. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
