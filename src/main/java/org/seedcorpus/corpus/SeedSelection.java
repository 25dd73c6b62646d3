package org.seedcorpus.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** Chooses seeds by patterns of their paths, as Maven's plugins and Ant know them. */
public final class SeedSelection {
  /** All seeds. */
  public static final SeedSelection ALL = new SeedSelection(List.of(), List.of());

  private final List<Pattern> includes;
  private final List<Pattern> excludes;

  /**
   * Creates a selection.
   *
   * @param includes patterns of which a path must match one; none for any path
   * @param excludes patterns of which a path must match none
   */
  public SeedSelection(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(SeedSelection::compiled).toList();
    this.excludes = excludes.stream().map(SeedSelection::compiled).toList();
  }

  private SeedSelection(String path) {
    includes = List.of(Pattern.compile(Pattern.quote(path)));
    excludes = List.of();
  }

  /** Returns the selection of one path. */
  public static SeedSelection of(String path) {
    return new SeedSelection(path);
  }

  /**
   * Returns whether the path, relative to the folder of the seeds and with {@code /}, is chosen.
   */
  public boolean contains(String path) {
    return (includes.isEmpty() || matches(includes, path)) && !matches(excludes, path);
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** Ant: {@code ?} and {@code *} stay in a folder, {@code **} is any number of folders. */
  private static Pattern compiled(String pattern) {
    String path = pattern.replace('\\', '/');
    path = path.endsWith("/") ? path + "**" : path;
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < path.length(); ) {
      if (path.startsWith("**/", i) && isPartStart(path, i)) {
        regex.append("(?:[^/]+/)*");
        i += 3;
      } else if (path.startsWith("/**", i) && i + 3 == path.length()) {
        regex.append("(?:/.*)?");
        i += 3;
      } else if (path.equals("**")) {
        return Pattern.compile(".*", Pattern.DOTALL);
      } else {
        char c = path.charAt(i++);
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static boolean isPartStart(String path, int index) {
    return index == 0 || path.charAt(index - 1) == '/';
  }
}
