package org.seedcorpus.rule;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.PageLeftovers;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.unicode.Letters;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * The first line of a seed that is not blank, white space and invisible characters at its ends left
 * out.
 *
 * @param span where it is, in UTF-16 units
 * @param text what it says
 * @param fault why the line is not a headline; null if it is one
 */
public record Headline(Span span, String text, @Nullable Fault fault) {
  /** Why a first line is not a headline. */
  public enum Fault {
    /** It is a sentence of the body. */
    SENTENCE("sentence"),
    /** It is an address and nothing else. */
    ADDRESS("address"),
    /** It has no letters. */
    NO_LETTER("no-letter"),
    /** It belongs to the page that the text was taken from. */
    LEFTOVER("leftover");

    private final String key;

    Fault(String key) {
      this.key = key;
    }

    /** Returns the key of its message. */
    public String key() {
      return key;
    }
  }

  /** A sentence longer than this is the first of the body, not a headline: in code points. */
  private static final int LONGEST_SENTENCE = 120;

  /** Real headlines are hardly ever longer: in code points. */
  private static final int LONGEST = 200;

  /** Of scripts that write sentences without spaces; real Thai headlines run to 228. */
  private static final int LONGEST_WITHOUT_SPACES = 300;

  /**
   * Returns the first line of a text; null if the text is blank.
   *
   * @param declared the headline that the index declares: a line that says just this may be a
   *     number, or the words of a button
   */
  public static @Nullable Headline of(SeedText text, @Nullable String declared) {
    int line = text.headlineLine();
    if (line < 0) {
      return null;
    }
    Span span = text.trimmedLine(line);
    String words = text.text(span);
    return new Headline(span, words, fault(words, declared));
  }

  private static @Nullable Fault fault(String words, @Nullable String declared) {
    if (WebAddress.is(words)) {
      return Fault.ADDRESS;
    }
    boolean hasLetter = Letters.areIn(words);
    if (!hasLetter || PageLeftovers.isAtStart(words)) {
      Fault fault = hasLetter ? Fault.LEFTOVER : Fault.NO_LETTER;
      return isDeclared(declared, words) ? null : fault;
    }
    return length(words) > LONGEST_SENTENCE && SentenceEnd.endsLikeOne(words)
        ? Fault.SENTENCE
        : null;
  }

  private static boolean isDeclared(@Nullable String declared, String words) {
    return declared != null && TextFolding.text(declared).equals(TextFolding.text(words));
  }

  /** Returns its length in code points. */
  public int length() {
    return length(text);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns whether it is longer than headlines are. */
  public boolean isTooLong() {
    return text.length() > LONGEST && length() > longest();
  }

  /** Returns whether it is neither too long nor anything else than a headline. */
  public boolean isAccepted() {
    return fault == null && !isTooLong();
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
