package org.seedcorpus.rules.duplicates;

import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.unicode.TextFolding;

/** A first line that many seeds share: a publisher or a section, not a headline. */
final class HeadlineRepeated implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("headline-repeated", Family.DUPLICATES, Severity.WARNING);

  /** Fewer seeds than this may share a headline by chance: a column's name, a second report. */
  private static final int SEEDS = 3;

  /** In a large corpus, the share of its seeds that is “many”; fewer do for a known publisher. */
  private static final int PERCENT = 5;

  private static final long HEADLINES = NoteKey.of(0);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The key is the headline's; publishers are counted by the same key. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline == null) {
      return;
    }
    notes
        .note(0, NoteKey.of(TextFolding.text(headline.text())))
        .write(headline.text())
        .write(seed.firstLineLocation());
    notes.count(HEADLINES, 1);
    SourceLine source = seed.source();
    if (source != null) {
      notes.count(NoteKey.of(TextFolding.text(source.publisher())), 1);
    }
  }

  @Override
  public int smallestGroup(int round) {
    return SEEDS;
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    boolean isMany = 100L * group.size() >= PERCENT * counts.of(HEADLINES);
    if (isMany || counts.of(group.key()) > 0) {
      for (Note note : group) {
        QuotedText headline = QuotedText.of(note.readText());
        out.at(note.readLocation()).report("found", headline, group.size());
      }
    }
  }
}
