package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.Set;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.CharacterSets;

/**
 * A character that takes no room and that the text does not need; inside a word it makes another
 * word of it. Joiners and direction marks are other rules'.
 */
final class InvisibleCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("invisible-character", Family.CHARACTERS, Severity.WARNING);

  private static final UnicodeSet INVISIBLE =
      new UnicodeSet(
              "[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u2060-\\u2064"
                  + "\\u206A-\\u206F\\u3164\\uFFA0\\uFFF9-\\uFFFB\\U0001D173-\\U0001D17A]")
          .freeze();

  private static final int NON_JOINER = 0x200C;
  private static final char NO_BREAK = '\u00A0';

  private static final UnicodeSet CALLED_FOR = new UnicodeSet(INVISIBLE).add(NO_BREAK).freeze();

  /** Scripts that part words by U+200B or not at all (UAX #14, class SA, and their kin). */
  private static final UnicodeSet WITHOUT_SPACES =
      CharacterSets.of(
          "[[:Thai:][:Khmr:][:Laoo:][:Mymr:][:Tibt:][:Lana:][:Tale:][:Talu:][:Tavt:][:Cham:]"
              + "[:Java:][:Bali:][:Sund:][:Yiii:]]");

  private static final Set<String> SCRIPTS_WITHOUT_SPACES =
      Set.of("Thai", "Khmr", "Laoo", "Mymr", "Tibt");

  private static final UnicodeSet OLD_HANGUL =
      new UnicodeSet("[\\u1100-\\u11FF\\uA960-\\uA97C\\uD7B0-\\uD7FB]").freeze();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return CALLED_FOR;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    if (codePoint == NO_BREAK) {
      besideSpace(seed, index, out);
      return;
    }
    int before = text.codePointBefore(index);
    if (CharacterNames.in(INVISIBLE, before)) {
      return; // a run is one finding
    }
    int end = index;
    int count = 0;
    boolean same = true;
    int after = codePoint;
    for (; CharacterNames.in(INVISIBLE, after); after = text.codePointFrom(end)) {
      end += Character.charCount(after);
      count++;
      same &= after == codePoint;
    }
    boolean needed = same && isNeeded(seed, codePoint, before, after);
    if (needed || isInArabicWord(text, index, end) || seed.isMojibake(index)) {
      return;
    }
    boolean inWord = isOfWord(before) && isOfWord(after);
    FindingBuilder draft = out.at(index, end);
    if (inWord) {
      draft.severity(Severity.ERROR);
    }
    boolean besideJoiner = before == NON_JOINER || after == NON_JOINER; // that parts the word
    if (inWord || besideJoiner || before < 0 || after < 0 || before <= ' ' || after <= ' ') {
      draft.fix("");
    }
    draft.report(inWord ? "in-word" : "found", new CodePoint(codePoint), count);
  }

  /** Reports a no-break space beside an ordinary one within a line: one of the two is too many. */
  private static void besideSpace(SeedContext seed, int index, FindingCollector out) {
    SeedText text = seed.text();
    int start = index;
    while (text.codePointBefore(start) == ' ') {
      start--;
    }
    if (text.codePointBefore(start) == NO_BREAK) {
      return; // a run is one finding
    }
    int end = index + 1;
    boolean spaced = start < index;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == NO_BREAK)) {
      spaced |= text.charAt(end) == ' ';
      end++;
    }
    boolean indents = text.codePointBefore(start) < ' ';
    boolean trails = end >= text.length() || text.charAt(end) < ' ';
    if (spaced && !indents && !trails && !seed.isMojibake(index)) {
      out.at(start, end).severity(Severity.INFO).fix(" ").report("beside-space");
    }
  }

  private static boolean isNeeded(SeedContext seed, int c, int before, int after) {
    return switch (c) {
      case 0x200B ->
          CharacterNames.in(WITHOUT_SPACES, before)
              || CharacterNames.in(WITHOUT_SPACES, after)
              || SCRIPTS_WITHOUT_SPACES.contains(seed.language().script());
      // Between marks it keeps their order, as in the Hebrew Bible.
      case 0x34F -> isMark(before) || isMark(after);
      case 0x115F, 0x1160 ->
          CharacterNames.in(OLD_HANGUL, before) || CharacterNames.in(OLD_HANGUL, after);
      case 0x180E -> before >= 0 && UScript.getScript(before) == UScript.MONGOLIAN;
      default -> false;
    };
  }

  /** Returns whether U+00AD or U+200B stands between Arabic letters: {@code bidi-mark-in-word}. */
  private static boolean isInArabicWord(SeedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\u00AD' && text.charAt(i) != '\u200B') {
        return false;
      }
    }
    return ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseBefore(text, start))
        && ArabicHebrewLetters.isArabic(text.codePointFrom(end));
  }

  private static boolean isMark(int c) {
    return c >= 0 && UCharacter.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isOfWord(int c) {
    return c >= 0 && (UCharacter.isLetter(c) || isMark(c));
  }
}
