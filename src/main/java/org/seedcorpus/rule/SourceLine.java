package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.PageLeftovers;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.language.SentenceFragments;
import org.seedcorpus.text.language.SourceLabels;
import org.seedcorpus.text.unicode.Letters;
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
   * @param language of the text: in which a line may be a part of a sentence
   */
  public static @Nullable SourceLine of(
      SeedText text, @Nullable String declared, Language language) {
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
    boolean isSource =
        WebAddress.is(words) || isDeclared(declared, words) || isName(words, language);
    return isSource ? new SourceLine(span, words) : null;
  }

  /**
   * Returns whether the only line of a text names a source, by its label or by what is declared.
   *
   * @param declared the source that the index declares for the seed
   * @param known the publishers that are configured
   */
  static boolean isOnlySource(SeedText text, @Nullable String declared, List<String> known) {
    String words = text.text(text.trimmedLine(text.sourceLine()));
    return isDeclared(declared, words)
        || known.stream().anyMatch(name -> isDeclared(name, words))
        || SourceLabels.labelOf(words) != null;
  }

  private static boolean isName(String words, Language language) {
    String name = WebAddress.removedFrom(words); // a name may have a long address beside it
    int length = name.codePointCount(0, name.length());
    boolean isAbbreviated = length <= LONGEST_ABBREVIATED && SentenceEnd.endsInAbbreviation(words);
    return length <= LONGEST_NAME
        && (isAbbreviated || !SentenceEnd.endsInPunctuation(words))
        && Letters.areIn(words)
        && (name.length() < words.length()
            || !PageLeftovers.isAtEnd(words) && !SentenceFragments.isFragment(words, language));
  }

  private static boolean isDeclared(@Nullable String declared, String words) {
    return declared != null && TextFolding.text(declared).equals(TextFolding.text(words));
  }
}
