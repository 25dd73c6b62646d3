package org.seedcorpus.rules.direction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.CodePoints;
import org.seedcorpus.text.SeedText;

/** A space before a mark that ends something, or none after it. */
final class PunctuationSpacing implements CharacterRule {
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[,;?!.:\\u060C\\u061B\\u061F\\u06D4]").freeze();
  private static final UnicodeSet ARABIC = new UnicodeSet("[\\u060C\\u061B\\u061F]").freeze();

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
    SeedText text = seed.text();
    if (index == 0 || index + 1 > text.length()) {
      return;
    }
    char before = text.charAt(index - 1);
    if (before == ' ' || before == '\u00A0') {
      before(seed, index, codePoint, out);
    } else if (codePoint >= 0x60C
        && ARABIC.contains(codePoint)
        && Letters.isArabic(Letters.baseBefore(text, index))
        && Letters.isArabic(text.codePointFrom(index + 1))) {
      out.at(index, index + 1)
          .replaceWith(Character.toString(codePoint) + " ")
          .say("none-after", CodePoints.name(codePoint));
    }
  }

  private static void before(Seed seed, int index, int codePoint, Findings out) {
    SeedText text = seed.text();
    int next = text.codePointFrom(index + 1);
    if (next >= 0 && !UCharacter.isUWhiteSpace(next)
        || codePoint == '.' && text.codePointFrom(index + 2) == '.') {
      return; // the second is an ellipsis: . . .
    }
    int start = index - 1;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00A0')) {
      start--;
    }
    int word = text.codePointBefore(start);
    if (word < 0 || !UCharacter.isLetterOrDigit(word) && !Letters.isMark(word)) {
      return;
    }
    // French and Breton set a space there, Thai and Khmer between phrases.
    switch (seed.language().base()) {
      case "fr", "br", "th", "lo", "km", "my", "bo", "dz" -> {}
      default ->
          out.at(start, index + 1)
              .replaceWith(start, index, "")
              .say("space-before", CodePoints.name(codePoint));
    }
  }
}
