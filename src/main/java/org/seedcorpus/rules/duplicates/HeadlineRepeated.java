package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.unicode.TextFolding;

/** A first line that many seeds share: a publisher or a section, not a headline. */
final class HeadlineRepeated implements CorpusRule<HeadlineRepeated.First> {
  private static final RuleInfo INFO =
      new RuleInfo("headline-repeated", Family.DUPLICATES, Severity.WARNING);

  /** Fewer seeds than this may share a headline by chance: a column's name, a second report. */
  private static final int SEEDS = 3;

  /** In a large corpus, the share of its seeds that is “many”; fewer do for a known publisher. */
  private static final int PERCENT = 5;

  /**
   * A seed's headline.
   *
   * @param publisher whom its source line names, folded; null if it has none
   */
  record First(String folded, String text, Location place, @Nullable String publisher) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable First collect(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline == null) {
      return null;
    }
    Location place = seed.headlineLocation();
    SourceLine source = seed.source();
    String publisher = source == null ? null : TextFolding.text(source.publisher());
    return new First(TextFolding.text(headline.text()), headline.text(), place, publisher);
  }

  @Override
  public void corpus(List<Collected<First>> notes, FindingCollector out) {
    Map<String, Integer> seeds = new HashMap<>();
    Set<String> publishers = new HashSet<>();
    for (Collected<First> note : notes) {
      seeds.merge(note.note().folded(), 1, Integer::sum);
      if (note.note().publisher() != null) {
        publishers.add(note.note().publisher());
      }
    }
    for (Collected<First> note : notes) {
      First first = note.note();
      int count = seeds.getOrDefault(first.folded(), 0);
      boolean isMany = 100L * count >= (long) PERCENT * notes.size();
      if (count >= SEEDS && (isMany || publishers.contains(first.folded()))) {
        out.at(first.place()).report("found", QuotedText.of(first.text()), count);
      }
    }
  }
}
