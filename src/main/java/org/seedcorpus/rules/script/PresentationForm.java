package org.seedcorpus.rules.script;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.CharacterSets;
import org.seedcorpus.text.unicode.JoiningForms;

/**
 * Letters stored as the glyphs of an old font. The ornaments, word ligatures and honorifics of the
 * same blocks have no other code. Hebrew letters with a point in one code are not-normalized's.
 */
final class PresentationForm implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("presentation-form", Family.SCRIPT, Severity.WARNING);

  private static final UnicodeSet FORMS =
      CharacterSets.of(
          "[[\\uFB20-\\uFB28\\uFB4F\\uFB50-\\uFDEF\\uFE70-\\uFEFC]"
              + "&[[:NFKC_QC=N:]-[:NFC_QC=N:]]]");

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /** More runs than this are one finding. */
  private static final int ONE_BY_ONE = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet needs() {
    return FORMS;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    List<Span> runs = new ArrayList<>();
    int forms = 0;
    int backward = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isForm(text.charAt(i))) {
        int start = i;
        int order = 0;
        while (++i < text.length() && isForm(text.charAt(i))) {
          order += JoiningForms.order(text.charAt(i - 1), text.charAt(i));
        }
        backward += Integer.compare(0, order);
        runs.add(new Span(start, i));
        forms += i - start;
      }
    }
    boolean judged = seed.language().isUndetermined() || seed.language().isRightToLeft();
    if (backward > 0 && judged) {
      return; // visual-order reports it: to replace the letters would not make it readable
    }
    if (runs.size() > ONE_BY_ONE) {
      FindingBuilder draft = out.at(runs.get(0));
      runs.stream()
          .filter(run -> isFixable(text, run))
          .forEach(run -> draft.fix(run.start(), run.end(), letters(text, run)));
      draft.report("many", forms, QuotedText.of(letters(text, runs.get(0))));
      return;
    }
    for (Span run : runs) {
      FindingBuilder draft = out.at(run);
      String letters = letters(text, run);
      if (isFixable(text, run)) {
        draft.fix(letters);
      }
      draft.report("found", QuotedText.of(letters), run.end() - run.start());
    }
  }

  private static boolean isForm(char c) {
    return c >= 0xFB20 && FORMS.contains(c);
  }

  private static String letters(SeedText text, Span run) {
    return NFKC.normalize(text.text(run));
  }

  /**
   * Returns whether the forms join each other as they are stored. Where they do not, the text may
   * be in visual order too, and letters in their place would spoil it further.
   */
  private static boolean isFixable(SeedText text, Span run) {
    int order = 0;
    for (int i = run.start() + 1; i < run.end(); i++) {
      int pair = JoiningForms.order(text.charAt(i - 1), text.charAt(i));
      if (pair < 0) {
        return false;
      }
      order += pair;
    }
    return order > 0 || run.end() - run.start() == 1 || text.charAt(run.start()) < 0xFB50;
  }
}
