package org.seedcorpus.rule;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * The first line of a seed that is not blank, white space and invisible characters at its ends left
 * out.
 *
 * @param span where it is, in UTF-16 units
 * @param text what it says
 */
public record Headline(Span span, String text) {
  /** A sentence longer than this is the first of the body, not a headline: in code points. */
  public static final int LONGEST_SENTENCE = 120;

  /** Real headlines are hardly ever longer: in code points. */
  private static final int LONGEST = 200;

  /** Of scripts that write sentences without spaces; real Thai headlines run to 228. */
  private static final int LONGEST_WITHOUT_SPACES = 300;

  /** Returns the headline of a text; null if it is blank. */
  public static @Nullable Headline of(SeedText text) {
    int line = text.headlineLine();
    if (line < 0) {
      return null;
    }
    Span span = text.trimmedLine(line);
    return new Headline(span, text.text(span));
  }

  /** Returns its length in code points. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** Returns whether it has a letter. */
  public boolean hasLetter() {
    return text.codePoints().anyMatch(UCharacter::isLetter);
  }

  /** Returns the length, in code points, above which a headline is too long to be one. */
  public int longest() {
    return text.codePoints().anyMatch(Headline::isWrittenWithoutSpaces)
        ? LONGEST_WITHOUT_SPACES
        : LONGEST;
  }

  private static boolean isWrittenWithoutSpaces(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR -> true;
      default -> false;
    };
  }
}
