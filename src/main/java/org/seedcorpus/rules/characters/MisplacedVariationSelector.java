package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * A variation selector after something that has no variants. Several in a row can carry hidden
 * bytes.
 */
final class MisplacedVariationSelector implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-variation-selector", Family.CHARACTERS, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[\\uFE00-\\uFE0F\\U000E0100-\\U000E01EF\\u180B-\\u180D\\u180F]").freeze();

  /** Bases of StandardizedVariants.txt that are neither symbols nor of the scripts below. */
  private static final UnicodeSet OTHER_BASES =
      new UnicodeSet("[0\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\u2018-\\u201F]")
          .freeze();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    int before = text.codePointBefore(index);
    if (CharacterNames.in(TRIGGERS, before)) {
      return;
    }
    int end = index;
    int count = 0;
    for (int c = codePoint; CharacterNames.in(TRIGGERS, c); c = text.codePointFrom(end)) {
      end += Character.charCount(c);
      count++;
    }
    if (count > 1) {
      out.at(index, end).severity(Severity.ERROR).report("many", count);
    } else if (before < 0 || !hasVariants(before, codePoint)) {
      out.at(index, end).fix("").report("found", new CodePoint(codePoint));
    }
  }

  private static boolean hasVariants(int base, int selector) {
    int script = UScript.getScript(base);
    if (selector >= 0xE0100) {
      return UCharacter.hasBinaryProperty(base, UProperty.IDEOGRAPHIC);
    }
    if (selector < 0xFE00) {
      return script == UScript.MONGOLIAN;
    }
    int type = UCharacter.getType(base);
    return type >= UCharacterCategory.MATH_SYMBOL && type <= UCharacterCategory.OTHER_SYMBOL
        || type == UCharacterCategory.ENCLOSING_MARK
        || UCharacter.hasBinaryProperty(base, UProperty.EMOJI)
        || UCharacter.hasBinaryProperty(base, UProperty.IDEOGRAPHIC)
        || OTHER_BASES.contains(base)
        || script == UScript.MYANMAR
        || script == UScript.PHAGS_PA
        || script == UScript.MANICHAEAN
        || script == UScript.EGYPTIAN_HIEROGLYPHS
        || script == UScript.MONGOLIAN;
  }
}
