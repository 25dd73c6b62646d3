package org.seedcorpus.rule;

import com.ibm.icu.lang.UCharacter;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.language.SourceLabels;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * The line that names a seed's source: the last one that is not blank, other than the headline.
 *
 * @param span where it is, in UTF-16 units
 * @param publisher whom it names: the line without its label
 */
public record SourceLine(Span span, String publisher) {
  /** A bare name is hardly ever longer: in code points. */
  private static final int LONGEST_NAME = 80;

  /** A name that ends in an abbreviation’s full stop is shorter: in code points. */
  private static final int LONGEST_ABBREVIATED = 40;

  /**
   * Returns the last line of a text if it names a source, else null.
   *
   * @param declared the source that the index declares: a last line that says just this is one
   */
  public static @Nullable SourceLine of(SeedText text, @Nullable String declared) {
    int line = text.sourceLine();
    if (line < 0 || line == text.headlineLine()) {
      return null;
    }
    Span span = text.trimmedLine(line);
    String words = text.text(span);
    String label = SourceLabels.labelOf(words);
    if (label != null) {
      String rest = words.substring(label.length()).strip();
      return rest.isEmpty() ? null : new SourceLine(span, rest);
    }
    return WebAddress.is(words) || isName(words) || isDeclared(declared, words)
        ? new SourceLine(span, words)
        : null;
  }

  private static boolean isName(String words) {
    String name = WebAddress.removedFrom(words); // a name may have a long address beside it
    int length = name.codePointCount(0, name.length());
    boolean isAbbreviated = length <= LONGEST_ABBREVIATED && SentenceEnd.endsInAbbreviation(words);
    return length <= LONGEST_NAME
        && (isAbbreviated || !SentenceEnd.endsInPunctuation(words))
        && words.codePoints().anyMatch(UCharacter::isLetter);
  }

  private static boolean isDeclared(@Nullable String declared, String words) {
    return declared != null && TextFolding.text(declared).equals(TextFolding.text(words));
  }
}
