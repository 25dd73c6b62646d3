package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.Language;

/** A declared language that is none. */
final class DeclaredLanguageUnknown implements EntryRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    String declared = entry.declared().language();
    if (declared != null && Language.parse(declared).isEmpty()) {
      out.at(entry.span().start(), entry.span().end()).say("found", Quote.of(declared));
    }
  }
}
