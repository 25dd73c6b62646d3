package org.seedcorpus.rules.script;

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

/** A word in which a letter is replaced by one of another script that looks alike (UTS #39). */
final class MixedScriptWord implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("mixed-script-word", Family.SCRIPT, Severity.ERROR);

  /** Languages whose Cyrillic alphabet has the letter І. */
  private static final Set<String> HAVE_I = Set.of("uk", "be", "kk", "rue", "kv", "koi");

  @Override
  public RuleInfo info() {
    return INFO;
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
      if ((scripts & scripts - 1) != 0) {
        String word = text.text(start, end);
        String mended =
            isPalochka(word, scripts, seed.language().base())
                ? null
                : Confusables.mended(word, script);
        if (mended != null) {
          out.at(start, end)
              .severity(isRomanNumeral(mended) ? Severity.INFO : Severity.ERROR)
              .fix(mended)
              .report("found", QuotedText.of(word), Confusables.intruders(word, mended));
        }
      }
    }
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
