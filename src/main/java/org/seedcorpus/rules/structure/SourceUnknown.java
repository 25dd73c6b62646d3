package org.seedcorpus.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Fold;
import org.seedcorpus.text.Words;

/**
 * A source that is none of the known publishers; or, where none are configured, a rare spelling of
 * a publisher that the corpus writes otherwise many times.
 */
final class SourceUnknown implements CorpusRule<SourceUnknown.Publisher> {
  /** A publisher that the corpus surely means to write so. */
  private static final int OFTEN = 20;

  /** A spelling is rare beside another that is so many times as frequent. */
  private static final int TIMES = 20;

  private final List<String> known;
  private final List<String> foldedKnown;

  SourceUnknown(RuleOptions options) {
    known = options.sources();
    foldedKnown = known.stream().map(Fold::text).toList();
  }

  /** Whom a seed names. */
  record Publisher(String folded, String name, Place place) {}

  @Override
  public @Nullable Publisher note(Seed seed, Words words, Findings out) {
    SourceLine source = SourceLine.of(seed);
    if (source == null) {
      return null;
    }
    String folded = Fold.text(source.publisher());
    Place place = seed.place(source.span().start(), source.span().end());
    return new Publisher(folded, source.publisher(), place);
  }

  @Override
  public void corpus(List<Noted<Publisher>> notes, Findings out) {
    if (known.isEmpty()) {
      spellings(notes, out);
      return;
    }
    for (Noted<Publisher> note : notes) {
      Publisher publisher = note.note();
      if (!isKnown(publisher.folded())) {
        int near = near(publisher.folded(), foldedKnown);
        if (near < 0) {
          out.at(publisher.place()).say("unknown", Quote.of(publisher.name()));
        } else {
          out.at(publisher.place())
              .say("misspelt", Quote.of(publisher.name()), Quote.of(known.get(near)));
        }
      }
    }
  }

  /** An address is known by its host: {@code example.org} knows {@code https://example.org/a}. */
  private boolean isKnown(String folded) {
    for (String one : foldedKnown) {
      if (folded.equals(one) || Address.is(folded) && folded.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private static void spellings(List<Noted<Publisher>> notes, Findings out) {
    Map<String, Integer> counts = new HashMap<>();
    for (Noted<Publisher> note : notes) {
      counts.merge(note.note().folded(), 1, Integer::sum);
    }
    List<String> often = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Noted<Publisher> note : notes) {
      String folded = note.note().folded();
      if (counts.getOrDefault(folded, 0) >= OFTEN
          && names.putIfAbsent(folded, note.note().name()) == null) {
        often.add(folded);
      }
    }
    for (Noted<Publisher> note : notes) {
      Publisher publisher = note.note();
      int count = counts.getOrDefault(publisher.folded(), 0);
      int near =
          often.isEmpty() || count >= OFTEN || Address.is(publisher.name())
              ? -1
              : near(publisher.folded(), often);
      if (near >= 0 && counts.getOrDefault(often.get(near), 0) >= TIMES * count) {
        out.at(publisher.place())
            .as(Severity.INFO)
            .say(
                "rare-spelling",
                Quote.of(publisher.name()),
                count,
                Quote.of(names.getOrDefault(often.get(near), "")),
                counts.getOrDefault(often.get(near), 0));
      }
    }
  }

  /** Returns the number of the name that is a slip of the hand away, or -1. */
  private static int near(String name, List<String> others) {
    for (int i = 0; i < others.size(); i++) {
      int allowed = name.length() < 5 ? 0 : name.length() < 9 ? 1 : 2;
      if (EditDistance.between(name, others.get(i), allowed) <= allowed) {
        return i;
      }
    }
    return -1;
  }
}
