package org.seedcorpus.rules.structure;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.seedcorpus.corpus.index.CharacterReferences;
import org.seedcorpus.text.unicode.CharacterSets;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/** Whether what the index declares and what the seed says are the same to a reader. */
final class DeclarationMatcher {
  private static final UnicodeSet INK = CharacterSets.of("[[:L:][:M:][:N:]]");
  private static final Pattern NO_INK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Accents that capitals do without: Greek always, others often. */
  private static final Pattern ACCENTS =
      Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])[\\u0300-\\u036F]++");

  private static final Pattern ELLIPSIS = Pattern.compile("(…|\\.{3})$");

  /** A shorter beginning in common is chance: in code points, as real indexes cut at 80. */
  private static final int SHORTEST_BEGINNING = 20;

  /** A shorter name may be part of a word: in code points. */
  private static final int SHORTEST_PART = 5;

  private DeclarationMatcher() {}

  /**
   * Returns whether one headline is the other, or its beginning: lists often cut long headlines.
   * Markdown has decoded the character references of the index, but nobody those of the seed.
   */
  static boolean ofHeadlines(String declared, String actual) {
    if (declared.equals(actual)) {
      return true;
    }
    String one = letters(ELLIPSIS.matcher(declared.strip()).replaceAll(""));
    String other = letters(actual);
    if (one.isEmpty() || other.isEmpty()) {
      return TextFolding.text(declared).equals(TextFolding.text(actual));
    }
    boolean isCut = ELLIPSIS.matcher(declared.strip()).find();
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return one.equals(other)
        || longer.startsWith(shorter) && (isCut || isAtLeast(shorter, SHORTEST_BEGINNING));
  }

  /** Returns whether one source names the other: “Source: Reuters” and Reuters, or its address. */
  static boolean ofSources(String declared, String actual) {
    String one = words(declared);
    String other = words(actual);
    // A name in one script and an address in another cannot be compared.
    return contains(one, other) || contains(other, one) || isAddress(declared) != isAddress(actual);
  }

  /** Returns whether the source line names the publisher, whatever stands beside it. */
  static boolean names(String line, String publisher) {
    String words = words(line);
    String name = words(publisher);
    return hasWords(words, name) || WebAddress.isIn(line) && contains(words, name);
  }

  private static boolean hasWords(String words, String part) {
    return (" " + words + " ").contains(" " + part + " ");
  }

  private static boolean contains(String words, String part) {
    String letters = letters(part);
    return !letters.isEmpty()
        && (hasWords(words, part)
            || isAtLeast(letters, SHORTEST_PART) && letters(words).contains(letters));
  }

  private static boolean isAddress(String text) {
    return WebAddress.is(text.strip());
  }

  private static boolean isAtLeast(String text, int codePoints) {
    return text.codePointCount(0, text.length()) >= codePoints;
  }

  /** Returns the text's words, folded, one space between them. */
  private static String words(String text) {
    String decoded = WebAddress.isIn(text) ? decoded(text) : text;
    String folded = TextFolding.text(WebAddress.withoutSchemes(decoded));
    return NO_INK.matcher(folded).replaceAll(" ").strip();
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a % that begins no escape
    }
  }

  /** Returns the letters and digits of the text, folded, without accents. */
  private static String letters(String text) {
    String folded = TextFolding.text(CharacterReferences.decoded(text));
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(INK::contains).forEach(letters::appendCodePoint);
    return NFC.normalize(ACCENTS.matcher(NFD.normalize(letters)).replaceAll(""));
  }
}
