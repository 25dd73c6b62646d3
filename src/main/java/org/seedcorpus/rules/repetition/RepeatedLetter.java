package org.seedcorpus.rules.repetition;

import java.util.Set;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;

/** Three or more of the same letter in a row, in a language that has no such words. */
final class RepeatedLetter implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-letter", Family.REPETITION, Severity.WARNING);

  private static final int MANY = 3;

  private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur");

  /** Not Hebrew (מממשלת), Yiddish, Sorani, German (Schifffahrt), Estonian, Finnish, Dutch. */
  private static final Set<String> OTHERS =
      Set.of("en", "fr", "es", "pt", "it", "ca", "ro", "sv", "ru", "uk", "bg", "tr");

  /** Prefixes of one letter that a word may begin with again: تتتبع, بببغاء. */
  private static final String ARABIC_PREFIXES = "وفبكلت";

  /** What is drawn out in speech (زمااان, pleeease), or is a vowel and a consonant: کوسووو. */
  private static final String DRAWN = "اآأويىیهےؤaeiouyаеиоуыэюяіїєáéíóúàèìòùâêîôûäöüãõåæøąęıăîâ";

  /** «الصحفييين»: ي is written twice before the ending of the plural. */
  private static final String AFTER_DOUBLE = "نة";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    String language = seed.language().base();
    boolean arabic = ARABIC_SCRIPT.contains(language);
    boolean isCyrillic = seed.language().script().equals("Cyrl");
    if (!arabic && !OTHERS.contains(language)) {
      return;
    }
    SeedText text = seed.text();
    if (!mayRepeat(text)) {
      return;
    }
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      int run = start + 1;
      while (run + 1 < end && !isThird(text, run + 1)) {
        run++;
      }
      if (run + 1 < end && seed.isBody(text.lineOf(start)) && !isAddress(text, start, end)) {
        int first = run - 1;
        int last = run + 2;
        while (last < end && text.charAt(last) == text.charAt(first)) {
          last++;
        }
        if (arabic
            ? isSlip(text, start, end, first, last) && !isFemininePast(language, text, last, end)
            : isInside(text, start, end, first, last) && isCyrillic == isCyrillic(text, first)) {
          out.at(start, end)
              .severity(isDrawl(text, first, last, end) ? Severity.INFO : Severity.WARNING)
              .report("found", new Span(start, end), new Span(first, last));
        }
      }
    }
  }

  /**
   * Returns whether some character stands three times: then it does so at an even index and next.
   */
  private static boolean mayRepeat(SeedText text) {
    char[] units = text.units();
    int length = text.length();
    for (int i = 0; i + 1 < length; i += 2) {
      if (units[i] == units[i + 1]
          && (i > 0 && units[i - 1] == units[i] || i + 2 < length && units[i + 2] == units[i])
          && Character.isLetter(units[i])) {
        return true;
      }
    }
    return false;
  }

  /** The feminine past of roots in ت: شتّت, تشتّت. */
  private static boolean isFemininePast(String language, SeedText text, int last, int end) {
    return language.equals("ar") && last == end && text.charAt(last - 1) == 'ت';
  }

  private static boolean isCyrillic(SeedText text, int i) {
    return text.charAt(i) >= 0x400 && text.charAt(i) < 0x530;
  }

  private static boolean isDrawl(SeedText text, int first, int last, int end) {
    char c = text.charAt(first);
    boolean plural =
        c == 'ي'
            && last - first == MANY
            && (last == end || AFTER_DOUBLE.indexOf(text.charAt(last)) >= 0);
    return last - first > MANY || DRAWN.indexOf(c) >= 0 && !plural;
  }

  private static boolean isThird(SeedText text, int i) {
    char c = text.charAt(i);
    return c == text.charAt(i - 1) && c == text.charAt(i - 2) && Character.isLetter(c) && c != 'ـ';
  }

  private static boolean isSlip(SeedText text, int start, int end, int first, int last) {
    char c = text.charAt(first);
    if (c < 0x0600 || last - first == end - start) {
      return false; // Latin in Arabic, or laughter: ههه
    }
    boolean atStart = true;
    for (int i = start; i < first; i++) {
      atStart &= text.charAt(i) == 'و' || text.charAt(i) == 'ف';
    }
    return !(atStart && last - first == MANY && ARABIC_PREFIXES.indexOf(c) >= 0);
  }

  /** In Latin and Cyrillic, a run at a word's edge is a drawl (nooo, brrr) or a number (XVIII). */
  private static boolean isInside(SeedText text, int start, int end, int first, int last) {
    boolean lower = true;
    for (int i = start + 1; i < end; i++) {
      lower &= Character.isLowerCase(text.charAt(i));
    }
    return lower && last - first == MANY && first > start && last < end;
  }

  private static boolean isAddress(SeedText text, int start, int end) {
    return start > 0 && "./@#_-".indexOf(text.charAt(start - 1)) >= 0
        || end + 1 < text.length()
            && "./@_-".indexOf(text.charAt(end)) >= 0
            && Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
