package org.seedcorpus.rules.script;

import com.ibm.icu.text.UnicodeSet;
import java.util.Set;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.CharacterNames;

/** A word in which a letter is replaced by one of another script that looks alike (UTS #39). */
final class MixedScriptWord implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("mixed-script-word", Family.SCRIPT, Severity.ERROR);

  /** Languages whose Cyrillic alphabet has the letter І. */
  private static final Set<String> HAVE_I = Set.of("uk", "be", "kk", "rue", "kv", "koi");

  /** Prepositions and conjunctions of one letter, in Latin letters. */
  private static final String LONE = "coya";

  private static final int LONGEST_LONE = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Latin letters alone are not mixed, and they are in many a text. */
  @Override
  public UnicodeSet needs() {
    return Confusables.NOT_LATIN;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    SeedText text = seed.text();
    String script = seed.language().script();
    for (int w = 0; w < words.count(); w++) {
      int start = words.start(w);
      int end = words.end(w);
      int scripts = 0;
      for (int i = start; i < end; i++) {
        scripts |= Confusables.script(text.charAt(i));
      }
      if (end - start <= LONGEST_LONE && script.equals("Cyrl")) {
        lone(text, words, w, out);
      }
      if ((scripts & scripts - 1) != 0) {
        String word = text.text(start, end);
        String repaired =
            isPalochka(word, scripts, seed.language().base())
                ? null
                : Confusables.repaired(word, script);
        if (repaired != null) {
          out.at(start, end)
              .severity(isRomanNumeral(repaired) ? Severity.INFO : Severity.ERROR)
              .fix(repaired)
              .report("found", QuotedText.of(word), Confusables.intruders(word, repaired));
        }
      }
    }
  }

  /**
   * Reports a Latin letter that is alone between two Cyrillic words, and a Cyrillic capital with a
   * digit, as in the name of a product, before a Latin word.
   */
  private static void lone(SeedText text, WordIndex words, int w, FindingCollector out) {
    int start = words.start(w);
    int end = words.end(w);
    char c = text.charAt(start);
    int next =
        w + 1 < words.count() && words.start(w + 1) == end + 1 ? script(text, words, w + 1) : 0;
    int before = w > 0 && words.end(w - 1) == start - 1 ? script(text, words, w - 1) : 0;
    boolean preposition =
        end - start == 1
            && LONE.indexOf(c) >= 0
            && next == Confusables.CYRILLIC
            && before == Confusables.CYRILLIC;
    boolean name =
        end - start > 1
            && Character.isDigit(text.charAt(start + 1))
            && Character.isUpperCase(c)
            && next == Confusables.LATIN;
    char meant = preposition ? Confusables.cyrillic(c) : name ? Confusables.latin(c) : 0;
    if (meant != 0 && text.charAt(end) == ' ' && !(preposition && text.charAt(start - 1) != ' ')) {
      out.at(start, end)
          .severity(Severity.WARNING)
          .fix(start, start + 1, Character.toString(meant))
          .suggested()
          .report("found", QuotedText.of(text.text(start, end)), CharacterNames.numberAndName(c));
    }
  }

  private static int script(SeedText text, WordIndex words, int w) {
    return Confusables.script(text.charAt(words.start(w)));
  }

  /**
   * Languages of the Caucasus have the letter Ӏ, which most keyboards lack: I or l stands for it.
   */
  private static boolean isPalochka(String word, int scripts, String language) {
    if (scripts != (Confusables.LATIN | Confusables.CYRILLIC) || HAVE_I.contains(language)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Confusables.script(c) == Confusables.LATIN && c != 'I' && c != 'l') {
        return false;
      }
    }
    return true;
  }

  /** Where keyboards are Cyrillic, X of the numerals is often typed as Х. */
  private static boolean isRomanNumeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
