package org.seedcorpus.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seedcorpus.text.unicode.CharacterSets;
import org.seedcorpus.text.unicode.Letters;
import org.seedcorpus.text.unicode.TextFolding;

/**
 * Words that web pages and books put before and after a text: buttons, menus, tags, numbers of
 * chapters. The file {@code page-leftovers.txt} lists them.
 */
public final class PageLeftovers {
  /** Longer lines are not looked up: in UTF-16 units. */
  private static final int LONGEST = 160;

  private static final UnicodeSet DECORATION = CharacterSets.of("[^[:L:][:M:][:N:]]");
  private static final Pattern COUNT =
      Pattern.compile("^\\p{N}+\\s+|\\s*[(\\[]?\\p{N}+\\s*[)\\]]?$");
  private static final Pattern STEP = Pattern.compile("[>»›→]|\\s[/|\\\\]\\s");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+|[ivxlc]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Map<String, Set<String>> PHRASES =
      ResourceSections.read("page-leftovers.txt").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  section ->
                      section.getValue().stream()
                          .map(PageLeftovers::folded)
                          .collect(Collectors.toUnmodifiableSet())));

  /** The letters that the phrases begin with that a line may go on after. */
  private static final String INITIALS =
      PHRASES.getOrDefault("start with", Set.of()).stream()
          .map(phrase -> phrase.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  private PageLeftovers() {}

  /** Returns the text without what does not matter; the Turkish capital İ is an i. */
  private static String folded(String text) {
    return TextFolding.text(text.replace('İ', 'i'));
  }

  /** Returns whether a first line belongs to the page around the text. */
  public static boolean isAtStart(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = undecorated(folded(line));
    return in("start", words)
        || hasNumber(words) && in("start", undecorated(COUNT.matcher(words).replaceFirst("")))
        || startsWithOne("start with", words)
        || mayHaveStep(line) && isPath(line);
  }

  /** Returns whether the line is the path to a page: “Home > News”. */
  private static boolean isPath(String line) {
    Matcher step = STEP.matcher(line);
    return step.find() && in("home", undecorated(folded(line.substring(0, step.start()))));
  }

  private static boolean mayHaveStep(String line) {
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '>', '»', '›', '→', '/', '|', '\\' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasNumber(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = Character.isLetter(c) || c == ' ';
      if (!letter && (Character.isSurrogate(c) || Letters.isNumber(c))) {
        return true; // half of a pair: perhaps
      }
    }
    return false;
  }

  /** Returns whether a last line belongs to the page around the text. */
  public static boolean isAtEnd(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = undecorated(folded(line));
    int colon = words.indexOf(':');
    boolean number = hasNumber(words);
    return in("end", number ? undecorated(COUNT.matcher(words).replaceAll("")) : words)
        || colon > 0 && in("end with list", undecorated(words.substring(0, colon)))
        || in("part", firstWord(words)) && isPart(SPACE.split(words));
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** Returns whether a word begins lists of tags and of other texts: “Tags”, «سمات». */
  public static boolean isListHeading(String word) {
    return in("end with list", folded(word));
  }

  /** Returns whether the words are those of a chapter and its number: “Chapter 5”. */
  private static boolean isPart(String[] words) {
    return words.length >= 2
        && words.length <= 4
        && in("part", words[0])
        && (NUMBER.matcher(words[1]).matches() || words.length == 2 && in("ordinal", words[1]));
  }

  private static boolean startsWithOne(String section, String words) {
    if (words.isEmpty() || INITIALS.indexOf(words.charAt(0)) < 0) {
      return false;
    }
    for (String phrase : PHRASES.getOrDefault(section, Set.of())) {
      if (words.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(String section, String words) {
    return PHRASES.getOrDefault(section, Set.of()).contains(words);
  }

  private static String undecorated(String text) {
    int start = DECORATION.span(text, SpanCondition.SIMPLE);
    int end = DECORATION.spanBack(text, SpanCondition.SIMPLE);
    return start < end ? text.substring(start, end) : "";
  }
}
