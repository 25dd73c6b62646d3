package org.seedcorpus.rules.structure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * A source that is none of the known publishers; or, where none are configured, a rare spelling of
 * a publisher that the corpus writes otherwise many times.
 */
final class SourceUnknown implements CorpusRule<SourceUnknown.Publisher> {
  private static final RuleInfo INFO =
      new RuleInfo("source-unknown", Family.STRUCTURE, Severity.ERROR);

  /** A publisher that the corpus surely means to write so. */
  private static final int OFTEN = 20;

  /** A spelling is rare beside another that is so many times as frequent. */
  private static final int TIMES = 20;

  private final List<String> known;
  private final List<String> foldedKnown;

  SourceUnknown(RuleOptions options) {
    known = options.sources();
    foldedKnown = known.stream().map(TextFolding::text).toList();
  }

  /** Whom a seed names. */
  record Publisher(String folded, String name, Location place) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable Publisher collect(SeedContext seed, FindingCollector out) {
    SourceLine source = seed.source();
    if (source == null || !known.isEmpty() && isKnown(source.publisher())) {
      return null;
    }
    String folded = TextFolding.text(source.publisher());
    Location place = seed.sourceLocation();
    return new Publisher(folded, source.publisher(), place);
  }

  @Override
  public void corpus(List<Collected<Publisher>> notes, FindingCollector out) {
    if (known.isEmpty()) {
      spellings(notes, out);
      return;
    }
    FuzzyNames spellings = new FuzzyNames(foldedKnown);
    for (Collected<Publisher> note : notes) {
      Publisher publisher = note.note();
      String near = spellings.near(publisher.folded());
      if (near == null) {
        out.at(publisher.place()).report("unknown", QuotedText.of(publisher.name()));
      } else {
        String right = known.get(foldedKnown.indexOf(near));
        out.at(publisher.place())
            .report("misspelt", QuotedText.of(publisher.name()), QuotedText.of(right));
      }
    }
  }

  /** An address is known by its host; beside a name there may be a town or a date. */
  private boolean isKnown(String line) {
    for (String publisher : known) {
      if (DeclarationMatcher.names(line, publisher)) {
        return true;
      }
    }
    return false;
  }

  private static void spellings(List<Collected<Publisher>> notes, FindingCollector out) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> often = new LinkedHashMap<>(); // the names as they are written, by folded
    for (Collected<Publisher> note : notes) {
      Publisher publisher = note.note();
      if (counts.merge(publisher.folded(), 1, Integer::sum) >= OFTEN) {
        often.putIfAbsent(publisher.folded(), publisher.name());
      }
    }
    FuzzyNames spellings = new FuzzyNames(often.keySet());
    Map<String, Optional<String>> nearest = new HashMap<>(); // publishers recur
    for (Collected<Publisher> note : often.isEmpty() ? List.<Collected<Publisher>>of() : notes) {
      Publisher rare = note.note();
      int count = counts.getOrDefault(rare.folded(), 0);
      String near =
          count >= OFTEN || WebAddress.is(rare.name())
              ? null
              : nearest
                  .computeIfAbsent(rare.folded(), name -> Optional.ofNullable(spellings.near(name)))
                  .orElse(null);
      int times = near == null ? 0 : counts.getOrDefault(near, 0);
      if (near != null && times >= TIMES * count) {
        out.at(rare.place())
            .severity(Severity.INFO)
            .report(
                "rare-spelling",
                QuotedText.of(rare.name()),
                count,
                QuotedText.of(often.getOrDefault(near, near)),
                times);
      }
    }
  }
}
