package org.seedcorpus.corpus.index;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags in the text of an index. Markdown takes anything in angle brackets for one. */
final class HtmlTag {
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  /** The elements that browsers know inside a line (HTML, 4.5 and 4.6), and old ones. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private HtmlTag() {}

  /** Returns what a reader is to see: of an element of HTML nothing, of others what is written. */
  static String shown(String tag) {
    Matcher name = NAME.matcher(tag);
    if (!name.lookingAt()) {
      return ""; // a comment
    }
    String element = name.group(1).toLowerCase(Locale.ROOT);
    return element.equals("br") ? " " : ELEMENTS.contains(element) ? "" : tag;
  }
}
