package org.seedcorpus.report.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.rule.Severity;

/**
 * How to report.
 *
 * @param locales the languages of the HTML pages, each once: the first one is that of the pages in
 *     the report's folder, each other one has a folder of its own; the other formats are English
 * @param singleFile whether the HTML report is one file that needs no other
 * @param prefix the corpus folder relative to the repository's root, with {@code /} at its end;
 *     empty if they are the same
 * @param failOn findings at least as bad fail the build; null if none does
 * @param version the plugin's version
 * @param maxSeedPages how many seeds have a page of their own in the HTML report: the worst ones
 * @param projectUri where the plugin is documented, an absolute address; empty if nowhere
 * @param sourceUri where the files of the repository are shown: an address in which <code>{path}
 *     </code> and <code>{line}</code> stand for a file and a line of it; empty if nowhere
 * @param previous an earlier report to compare with; null if there is none
 * @param syntax how goals and parameters are written
 * @param commandPrefix the corpus folder as commands name it, relative to where the check was run,
 *     with {@code /} at its end; empty if they are the same
 */
public record ReportOptions(
    List<Locale> locales,
    boolean singleFile,
    String prefix,
    @Nullable Severity failOn,
    String version,
    int maxSeedPages,
    String projectUri,
    String sourceUri,
    @Nullable PreviousReport previous,
    CommandSyntax syntax,
    String commandPrefix) {
  private static final String HEX = "0123456789ABCDEF";

  /** Keeps the other defaults. */
  public ReportOptions(
      Locale locale, boolean singleFile, String prefix, @Nullable Severity failOn, String version) {
    this(locale, singleFile, prefix, failOn, version, CheckOptions.MAX_SEED_PAGES, "");
  }

  /** Has no links to the repository, and nothing to compare with; written as for Maven. */
  public ReportOptions(
      Locale locale,
      boolean singleFile,
      String prefix,
      @Nullable Severity failOn,
      String version,
      int maxSeedPages,
      String projectUri) {
    this(
        List.of(locale),
        singleFile,
        prefix,
        failOn,
        version,
        maxSeedPages,
        projectUri,
        "",
        null,
        CommandSyntax.MAVEN,
        prefix);
  }

  /** Checks the prefixes and the number. */
  public ReportOptions {
    locales = List.copyOf(locales);
    for (String folder : List.of(prefix, commandPrefix)) {
      if (!folder.isEmpty() && !folder.endsWith("/")) {
        throw new IllegalArgumentException("prefix must end with a slash: " + folder);
      }
    }
    if (maxSeedPages < 0) {
      throw new IllegalArgumentException("maxSeedPages must be 0 or more, not " + maxSeedPages);
    }
  }

  /** Returns a path of the corpus as a path from the repository's root. */
  public String path(String path) {
    return prefix + path;
  }

  /**
   * Returns where a line is shown; null if nowhere.
   *
   * @param path of the corpus
   * @param line from 1; 0 for the file as a whole
   */
  public @Nullable String source(String path, int line) {
    if (sourceUri.isEmpty()) {
      return null;
    }
    return sourceUri
        .replace("{path}", uri(path))
        .replace("{line}", Integer.toString(Math.max(1, line)));
  }

  /** Returns a path of the corpus as a relative URI (RFC 3986) from the repository's root. */
  public String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
