package org.seedcorpus.rules.characters;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.characters.LeftoverMarkup.Markup;
import org.seedcorpus.text.SeedText;

/** Tags and comments of HTML, told from {@code a < b} and from addresses in angle brackets. */
final class HtmlTags {
  private static final int LONGEST = 1_000;

  private static final int LONGEST_TICKER = 3;

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr article aside audio b base big blockquote body br button caption center cite"
                  + " code col dd del div dl dt em embed figcaption figure font footer form h1"
                  + " h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li"
                  + " link main mark meta nav noscript object ol option p param picture pre q s"
                  + " script section select small source span strike strong style sub sup svg"
                  + " table tbody td textarea tfoot th thead title tr tt u ul video wbr")
              .split(" "));

  // Attributes have values, so that “<b and c>” of a formula is no tag.
  private static final Pattern TAG =
      Pattern.compile(
          "<!--(?:.*?-->)?|<!\\[CDATA\\[|<!DOCTYPE[^>]*>|</?([A-Za-z][A-Za-z0-9]*)"
              + "(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))*+\\s*/?>");

  private HtmlTags() {}

  /** The tag or comment that begins at the index. */
  static @Nullable Markup at(SeedText text, int index) {
    int next = text.codePointFrom(index + 1);
    if (next != '/' && next != '!' && (next > 'z' || !Character.isLetter(next))) {
      return null;
    }
    Matcher tag =
        TAG.matcher(text)
            .region(index, Math.min(text.lineEnd(text.lineOf(index)), index + LONGEST));
    if (!tag.lookingAt()) {
      return null;
    }
    String element = tag.group(1);
    boolean known = element == null || ELEMENTS.contains(element.toLowerCase(Locale.ROOT));
    return known && !isTicker(text, tag, element) ? new Markup("tag", tag.end(), null) : null;
  }

  /** Returns the end of a CDATA section, <code>]]&gt;</code>, or null. */
  static @Nullable Markup endOfCdata(SeedText text, int index) {
    boolean end = text.codePointFrom(index + 1) == ']' && text.codePointFrom(index + 2) == '>';
    return end ? new Markup("tag", index + 3, null) : null;
  }

  /** Returns whether it is the symbol of a share, as {@code <B>}: a few capitals, never closed. */
  private static boolean isTicker(SeedText text, Matcher tag, @Nullable String element) {
    if (element == null
        || element.length() > LONGEST_TICKER
        || tag.end() - tag.start() != element.length() + 2
        || !element.equals(element.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int last = Math.min(text.length() - element.length() - 2, tag.end() + LONGEST);
    for (int i = tag.end(); i < last; i++) {
      if (text.charAt(i) == '<'
          && text.charAt(i + 1) == '/'
          && text.text(i + 2, i + 2 + element.length()).equalsIgnoreCase(element)) {
        return false;
      }
    }
    return true;
  }
}
