package org.seedcorpus.rules.encoding;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/** Question marks where letters were: a conversion to a charset that lacks them. */
final class LostCharacters implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("lost-characters", Family.ENCODING, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet('?', '?').freeze();

  /** Question marks in a row that cannot be mere emphasis, with the blanks between them. */
  private static final int FEWEST = 5;

  private static final int LONGEST_ADDRESS = 2_000;

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
    if (before == '?') {
      return;
    }
    int end = index + 1;
    while (text.codePointFrom(end) == '?') {
      end++;
    }
    if (asksOtherwise(before) && asksOtherwise(text.codePointFrom(end))) {
      if (!isInAddress(text, index)) {
        out.at(index, end).report("in-word", end - index);
      }
    } else if (isBlank(before)) {
      words(text, index, end, out);
    }
  }

  /** Reports a run of words of question marks at its first. */
  private static void words(SeedText text, int start, int firstEnd, FindingCollector out) {
    if (precededByOne(text, start)) {
      return;
    }
    int words = 0;
    int marks = 0;
    int end = firstEnd;
    for (int i = start; text.codePointFrom(i) == '?'; ) {
      int from = i;
      while (text.codePointFrom(i) == '?') {
        i++;
      }
      int last = i;
      while (isSign(text.codePointFrom(i))) {
        i++;
      }
      if (!isBlank(text.codePointFrom(i))) {
        break; // “??but”
      }
      words++;
      marks += last - from;
      end = last;
      while (text.codePointFrom(i) == ' ') {
        i++;
      }
    }
    if (words > 1 && marks >= FEWEST) {
      out.at(start, end).report("words", words);
    }
  }

  private static boolean precededByOne(SeedText text, int start) {
    int i = start;
    while (text.codePointBefore(i) == ' ') {
      i--;
    }
    while (isSign(text.codePointBefore(i))) {
      i--;
    }
    if (i == start || text.codePointBefore(i) != '?') {
      return false;
    }
    while (text.codePointBefore(i) == '?') {
      i--;
    }
    return isBlank(text.codePointBefore(i));
  }

  private static boolean isSign(int c) {
    return c == '.' || c == ',' || c == ':' || c == '!' || c == '"' || c == ')';
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || c == 0xA0;
  }

  /** Letters of scripts that have a question mark of their own. */
  private static boolean asksOtherwise(int c) {
    if (c < 0x530) {
      return false;
    }
    int script = UScript.getScript(c);
    return script == UScript.ARABIC && c != '\u061F' && c != '\u060C' && c != '\u061B'
        || script == UScript.SYRIAC
        || script == UScript.THAANA
        || script == UScript.ARMENIAN
        || script == UScript.ETHIOPIC;
  }

  private static boolean isInAddress(SeedText text, int index) {
    for (int i = index - 1;
        i >= Math.max(0, index - LONGEST_ADDRESS) && text.charAt(i) > ' ';
        i--) {
      char c = text.charAt(i);
      if (c == '/' || c == '=' || c == '&') {
        return true;
      }
    }
    return false;
  }
}
