package org.seedcorpus.corpus.index;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Character references of HTML, by name or by number, as Markdown decodes them. */
public final class CharacterReferences {
  /** The longest name in HTML has 31 letters. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  private CharacterReferences() {}

  /** Returns the text with its character references decoded; unknown ones stay. */
  public static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoded(found)));
  }

  private static String decoded(MatchResult reference) {
    Node paragraph = MarkdownParser.parse(reference.group()).getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text character
        ? character.getLiteral()
        : reference.group();
  }
}
