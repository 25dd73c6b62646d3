package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.TextFolding;

/** A first line that many seeds share: a publisher or a section, not a headline. */
final class HeadlineRepeated implements CorpusRule<HeadlineRepeated.First> {
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
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public @Nullable First note(Seed seed, WordIndex words, FindingCollector out) {
    Headline headline = Headline.of(seed);
    if (headline == null) {
      return null;
    }
    Location place = seed.place(headline.span().start(), headline.span().end());
    SourceLine source = SourceLine.of(seed);
    String publisher = source == null ? null : TextFolding.text(source.publisher());
    return new First(TextFolding.text(headline.text()), headline.text(), place, publisher);
  }

  @Override
  public void corpus(List<Noted<First>> notes, FindingCollector out) {
    Map<String, Integer> seeds = new HashMap<>();
    Set<String> publishers = new HashSet<>();
    for (Noted<First> note : notes) {
      seeds.merge(note.note().folded(), 1, Integer::sum);
      if (note.note().publisher() != null) {
        publishers.add(note.note().publisher());
      }
    }
    for (Noted<First> note : notes) {
      First first = note.note();
      int count = seeds.getOrDefault(first.folded(), 0);
      boolean isMany = 100L * count >= (long) PERCENT * notes.size();
      if (count >= SEEDS && (isMany || publishers.contains(first.folded()))) {
        out.at(first.place()).say("found", QuotedText.of(first.text()), count);
      }
    }
  }
}
