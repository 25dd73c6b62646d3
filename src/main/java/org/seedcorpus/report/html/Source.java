package org.seedcorpus.report.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What counts as the source of a seed. */
public final class Source {
  /** A longer last line is not a publisher's name. In UTF-16 units. */
  private static final int LONGEST = 80;

  private static final Pattern ADDRESS = Pattern.compile("https?://([^/?#\\s:]+)");

  private Source() {}

  /**
   * Returns the source, empty if there is none. Of an address only the host is the source: each
   * article has an address of its own.
   *
   * @param declared what the index says
   * @param last the last line of the seed
   */
  public static String of(@Nullable String declared, @Nullable String last) {
    String source = declared == null ? last : declared;
    if (source == null) {
      return "";
    }
    Matcher address = ADDRESS.matcher(source);
    if (address.find()) {
      return address.group(1).toLowerCase(Locale.ROOT);
    }
    return declared == null && source.length() > LONGEST ? "" : source;
  }
}
