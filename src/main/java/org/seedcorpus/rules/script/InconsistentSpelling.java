package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.script.SpelledWords.Word;
import org.seedcorpus.rules.script.SpellingFamilies.SpellingFamily;
import org.seedcorpus.rules.script.SpellingSlips.Slip;

/**
 * One word spelt in two ways in one seed, or in a way that is rare in the corpus beside another. No
 * dictionary is asked: what the corpus writes elsewhere is the argument.
 */
final class InconsistentSpelling implements CorpusRule<SpelledWords> {
  private static final RuleInfo INFO =
      new RuleInfo("inconsistent-spelling", Family.SCRIPT, Severity.INFO);

  /** So many seeds, the first of the index, are compared: their words take some 50 MB. */
  static final int MOST_SEEDS = 10_000;

  /** More of them in one seed are a habit, and said as a number. */
  private static final int MOST_SAID = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable SpelledWords collect(SeedContext seed, FindingCollector out) {
    return seed.entry().number() > MOST_SEEDS ? null : SpelledWords.of(seed);
  }

  @Override
  public void corpus(List<Collected<SpelledWords>> notes, FindingCollector out) {
    Map<String, Vocabulary> vocabularies = new HashMap<>();
    for (Collected<SpelledWords> collected : notes) {
      SpelledWords note = collected.note();
      vocabularies.computeIfAbsent(note.language(), any -> new Vocabulary()).add(note.words());
    }
    Map<String, SpellingSlips> slips = new HashMap<>();
    vocabularies.forEach(
        (language, words) -> slips.put(language, new SpellingSlips(words, language)));
    for (Collected<SpelledWords> collected : notes) {
      SpelledWords note = collected.note();
      SpellingSlips judge = slips.get(note.language());
      if (judge != null) {
        report(collected.entry().path(), note, judge, out);
      }
    }
  }

  /** What is said of one word: a slip, or all its spellings. */
  private record Draft(Word word, @Nullable Slip slip, List<Word> spellings) {}

  private static void report(
      String path, SpelledWords note, SpellingSlips judge, FindingCollector out) {
    List<Word> words = note.words();
    List<Draft> drafts = new ArrayList<>();
    Set<Word> told = new HashSet<>();
    if (note.language().equals("ar")) {
      for (SpellingFamily family : SpellingFamilies.of(words)) {
        drafts.add(new Draft(family.second(), null, family.words()));
        told.addAll(family.words());
      }
    }
    for (Word word : words) {
      Slip slip = told.contains(word) ? null : judge.of(word.text());
      if (slip != null) {
        drafts.add(new Draft(word, slip, List.of()));
      }
    }
    if (drafts.size() > MOST_SAID) {
      Word first = drafts.get(0).word();
      out.at(first.place(path)).report("many", drafts.size(), quoted(drafts));
      return;
    }
    for (Draft draft : drafts) {
      Word word = draft.word();
      Slip slip = draft.slip();
      if (slip == null) {
        String spellings =
            draft.spellings().stream().map(Word::text).collect(Collectors.joining(" / "));
        out.at(word.place(path)).report("in-seed", QuotedText.of(spellings));
      } else {
        out.at(word.place(path))
            .severity(slip.sure() ? Severity.WARNING : Severity.INFO)
            .report(
                slip.key(),
                QuotedText.of(word.text()),
                word.count(),
                QuotedText.of(slip.right()),
                slip.count());
      }
    }
  }

  private static QuotedText quoted(List<Draft> drafts) {
    return QuotedText.of(
        drafts.stream().map(draft -> draft.word().text()).collect(Collectors.joining(" / ")));
  }
}
