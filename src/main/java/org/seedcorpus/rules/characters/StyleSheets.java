package org.seedcorpus.rules.characters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.characters.LeftoverMarkup.Markup;
import org.seedcorpus.text.SeedText;

/** Style sheets (CSS) and scripts (JavaScript) of a page, in one line of text. */
final class StyleSheets {
  /** How far, in UTF-16 units, a line is looked at. */
  private static final int LONGEST = 2_000;

  /** The inside of a rule of a style sheet: {@code padding: 0; margin: 0}. */
  private static final Pattern DECLARATIONS =
      Pattern.compile("\\{\\s*[a-z-]{2,30}\\s*:[^;{}]{1,200};[^{}]*\\}");

  /** The head of a function or of a block: {@code if (x)}. */
  private static final Pattern FUNCTION =
      Pattern.compile("(?:function\\s*\\w*|if|for|while|ready)\\s*\\([^{}]{0,200}\\)\\s*$");

  private StyleSheets() {}

  /** Returns what begins at the first brace of a line, up to the last; or null. */
  static @Nullable Markup at(SeedText text, int index) {
    int line = text.lineOf(index);
    int from = Math.max(text.lineStart(line), index - LONGEST);
    for (int i = from; i < index; i++) {
      if (text.charAt(i) == '{') {
        return null; // told of at the first
      }
    }
    int to = Math.min(text.lineEnd(line), index + LONGEST);
    Matcher declarations = DECLARATIONS.matcher(text).region(index, to);
    Matcher function = FUNCTION.matcher(text).region(from, index);
    if (!declarations.lookingAt() && !function.find()) {
      return null;
    }
    int end = to;
    while (end > index && text.charAt(end - 1) != '}') {
      end--;
    }
    return end == index ? null : new Markup("script", end, null);
  }

  /** Returns where the selector or the call before the brace begins. */
  static int start(SeedText text, int index) {
    int lineStart = text.lineStart(text.lineOf(index));
    int start = index;
    while (start > lineStart && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > lineStart && isOfSelector(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfSelector(char c) {
    return c > ' ' && c < 0x7F && c != '!' && c != '?' && c != ';';
  }
}
