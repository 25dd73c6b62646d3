package org.seedcorpus.rules.index;

import java.util.regex.Pattern;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.Language;

/** A declared language that is neither a BCP 47 tag nor a language's name. */
final class DeclaredLanguageUnknown implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo("declared-language-unknown", Family.INDEX, Severity.WARNING);

  private static final Pattern SEPARATOR = Pattern.compile("[,;،/+&()]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    String declared = entry.declared().language();
    if (declared != null && !isKnown(declared)) {
      out.at(entry.span().start(), entry.span().end()).report("found", QuotedText.of(declared));
    }
  }

  /** Returns whether it is a language, or several: “Arabic (ar)”, “he, en”. */
  private static boolean isKnown(String declared) {
    if (Language.parse(declared).isPresent()) {
      return true;
    }
    boolean any = false;
    for (String part : SEPARATOR.split(declared)) {
      if (!part.isBlank()) {
        any = true;
        if (Language.parse(part).isEmpty()) {
          return false;
        }
      }
    }
    return any;
  }
}
