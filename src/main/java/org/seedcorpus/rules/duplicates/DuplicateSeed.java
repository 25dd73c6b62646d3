package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/** A seed with the same words as an earlier one. */
final class DuplicateSeed implements CorpusRule<DuplicateSeed.Copy> {
  private static final RuleInfo INFO =
      new RuleInfo("duplicate-seed", Family.DUPLICATES, Severity.WARNING);

  /** A seed that may be a copy. */
  record Copy(TextHash text, Location place) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable Copy collect(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (!seed.decoding().malformed().isEmpty()) {
      return null; // what could not be decoded cannot be compared
    }
    if (headline == null || seed.tokens().count() == 0) {
      return null;
    }
    return new Copy(TextHash.of(seed), seed.headlineLocation());
  }

  @Override
  public void corpus(List<Collected<Copy>> notes, FindingCollector out) {
    Map<TextHash, String> first = new HashMap<>();
    for (Collected<Copy> note : notes) {
      String twin = first.putIfAbsent(note.note().text(), note.entry().path());
      if (twin != null) {
        out.at(note.note().place()).report("found", twin);
      }
    }
  }
}
