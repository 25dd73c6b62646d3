package org.seedcorpus.report.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;

/**
 * How to report.
 *
 * @param locale the language of the HTML pages; the other formats are English
 * @param singleFile whether the HTML report is one file that needs no other
 * @param prefix the corpus folder relative to the repository's root, with {@code /} at its end;
 *     empty if they are the same
 * @param failOn findings at least as bad fail the build; null if none does
 * @param version the plugin's version
 */
public record ReportOptions(
    Locale locale, boolean singleFile, String prefix, @Nullable Severity failOn, String version) {

  /** Checks the prefix. */
  public ReportOptions {
    if (!prefix.isEmpty() && !prefix.endsWith("/")) {
      throw new IllegalArgumentException("prefix must end with a slash: " + prefix);
    }
  }

  /** Returns a path of the corpus as a path from the repository's root. */
  public String path(String path) {
    return prefix + path;
  }

  /** Returns a path of the corpus as a relative URI (RFC 3986) from the repository's root. */
  public String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append("%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }
}
