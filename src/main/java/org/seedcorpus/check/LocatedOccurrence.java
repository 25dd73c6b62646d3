package org.seedcorpus.check;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/**
 * An occurrence with the text that it is in.
 *
 * @param file the path of the file that was looked at
 * @param text the text of the file; null if there is none
 * @param language the language of the text, if it is a seed's
 */
public record LocatedOccurrence(
    Occurrence occurrence, String file, @Nullable SeedText text, @Nullable Language language) {
  private static final int LONGEST_MARK = 400;

  /** The text before, in and after the range of an occurrence, all in one line. */
  record Surroundings(String before, String marked, String after) {}

  /** Returns the id of the rule. */
  public String rule() {
    return occurrence.rule().id();
  }

  /** Returns the path of the file that the finding is about. */
  public String path() {
    Location location = occurrence.location();
    return location == null ? file : location.path();
  }

  /**
   * Returns the text at the range and next to it; for a finding about a file as a whole, what it
   * says.
   *
   * @param width how many UTF-16 units before and after, at most
   */
  Surroundings surroundings(int width) {
    Location location = occurrence.location();
    SeedText all = text;
    if (location == null && all != null) {
      int line = all.lineOf(occurrence.start());
      int start = occurrence.start();
      int end = Math.min(occurrence.end(), start + LONGEST_MARK);
      int from = all.codePointStart(Math.max(all.lineStart(line), start - width));
      int to = all.codePointStart(Math.max(end, Math.min(all.lineEnd(line), end + width)));
      return new Surroundings(
          all.text(Math.min(from, start), start), all.text(start, end), all.text(end, to));
    }
    Snippet snippet = location == null ? null : location.excerpt();
    if (snippet == null) {
      return new Surroundings("", said(), "");
    }
    String line = snippet.text();
    return new Surroundings(
        line.substring(Math.max(0, snippet.start() - width), snippet.start()),
        line.substring(snippet.start(), snippet.end()),
        line.substring(snippet.end(), Math.min(line.length(), snippet.end() + width)));
  }

  private String said() {
    return occurrence.message().key()
        + occurrence.message().arguments().stream()
            .map(one -> one instanceof QuotedText quoted ? quoted.text() : Objects.toString(one))
            .collect(Collectors.joining(" ", " ", ""));
  }

  /** Returns whether a text stands at the range: in it, around it, or over one of its ends. */
  boolean isAt(String words) {
    Surroundings around = surroundings(words.length());
    String all = around.before + around.marked + around.after;
    int start = around.before.length();
    int end = start + around.marked.length();
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      if (at <= end && at + words.length() >= start && (at < end || start == end)) {
        return true;
      }
    }
    return false;
  }
}
