package org.seedcorpus.text.charset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.text.SeedText;

/** Finds English words whose apostrophe was read as a letter or a sign: “donÕt”, “itís”. */
final class MisreadApostrophes {
  /** What the byte of the apostrophe is in other charsets, and how it got there. */
  private static final String MISREAD = "ÕíÆТ▓";

  private static final List<String> BYTES =
      List.of("x-MacRoman", "windows-1252", "windows-1252", "windows-1252", "windows-1252");

  private static final List<String> READ_AS =
      List.of("windows-1252", "x-MacRoman", "IBM437", "IBM866", "KOI8-R");

  /** The words before each ending: names may end in the same letters, as in “Luís”. */
  private static final Map<String, Set<String>> BEFORE = before();

  private MisreadApostrophes() {}

  /** Adds the garbled words of a text. */
  static void find(SeedText text, List<MojibakeSpan> found) {
    for (int i = 1; i + 1 < text.length(); i++) {
      int kind = text.charAt(i) < 0x80 ? -1 : MISREAD.indexOf(text.charAt(i));
      if (kind < 0) {
        continue;
      }
      int start = i;
      while (start > 0 && isAscii(text.charAt(start - 1))) {
        start--;
      }
      int end = i + 1;
      while (end < text.length() && isAscii(text.charAt(end))) {
        end++;
      }
      if (isWord(text, start, i, end)) {
        found.add(
            new MojibakeSpan(
                start,
                end,
                List.of(READ_AS.get(kind)),
                BYTES.get(kind),
                text.text(start, i) + "’" + text.text(i + 1, end),
                true));
      }
    }
  }

  private static boolean isWord(SeedText text, int start, int at, int end) {
    boolean alone =
        (start == 0 || !LetterFolding.isLetter(text.charAt(start - 1)))
            && (end == text.length() || !LetterFolding.isLetter(text.charAt(end)));
    if (!alone || start == at || end == at + 1 || end - at > 3) {
      return false;
    }
    Set<String> before = BEFORE.get(text.text(at + 1, end));
    return before != null && before.contains(text.text(start, at).toLowerCase(Locale.ROOT));
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static Map<String, Set<String>> before() {
    Set<String> pronouns = Set.of("i", "you", "he", "she", "it", "we", "they", "that", "who");
    Set<String> adverbs =
        Set.of("he", "she", "it", "that", "what", "who", "there", "here", "let", "where", "how");
    Set<String> verbs = Set.of("i", "you", "we", "they", "could", "would", "should", "might");
    Set<String> negated =
        Set.of(
            ("ain aren can couldn didn doesn don hadn hasn haven isn mustn needn shan shouldn"
                    + " wasn weren won wouldn")
                .split(" "));
    return Map.of(
        "t",
        negated,
        "re",
        pronouns,
        "ve",
        verbs,
        "ll",
        pronouns,
        "d",
        pronouns,
        "s",
        adverbs,
        "m",
        Set.of("i"));
  }
}
