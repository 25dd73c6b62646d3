package org.seedcorpus.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** The rules {@code repeated-word} and {@code repeated-phrase} of this plugin. */
final class SeedsFinder implements RepeatFinder {
  private static final String BEFORE = "1\n\n";

  private final CorpusChecker checker =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  @Override
  public boolean knows(String language) {
    return true;
  }

  @Override
  public List<Found> find(String language, String paragraph) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    byte[] bytes = (BEFORE + paragraph + "\n\n1\n").getBytes(StandardCharsets.UTF_8);
    List<Found> found = new ArrayList<>();
    for (Finding finding : checker.check(entry, bytes).findings()) {
      if (finding.rule().equals("repeated-word") || finding.rule().equals("repeated-phrase")) {
        int start = finding.place().start() - BEFORE.length();
        int end = finding.place().end() - BEFORE.length();
        found.add(new Found(start, end, finding.severity()));
      }
    }
    return found;
  }
}
