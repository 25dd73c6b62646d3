package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
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
final class InconsistentSpelling implements CorpusRule {
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

  /** The key is the language's. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    if (seed.entry().number() <= MOST_SEEDS) {
      SpelledWords.collect(seed, notes);
    }
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    Vocabulary words = new Vocabulary();
    List<int[]> numbers = new ArrayList<>(group.size()); // of the words of each seed
    String language = "";
    for (Note note : group) {
      SpelledWords.readFamilies(note);
      language = SpelledWords.readLanguage(note);
      numbers.add(SpelledWords.readInto(words, note));
    }
    @Nullable Slip[] slips = new SpellingSlips(words, language).all();
    int seed = 0;
    for (Note note : group) {
      boolean families = SpelledWords.readFamilies(note);
      int[] ofSeed = numbers.get(seed++);
      if (families || isAny(ofSeed, slips)) {
        report(note, families, ofSeed, slips, out);
      }
    }
  }

  private static boolean isAny(int[] words, @Nullable Slip[] slips) {
    for (int word : words) {
      if (slips[word] != null) {
        return true;
      }
    }
    return false;
  }

  /** What is said of one word: a slip, or all its spellings. */
  private record Draft(Word word, @Nullable Slip slip, List<Word> spellings) {}

  private static void report(
      Note note, boolean families, int[] numbers, @Nullable Slip[] slips, FindingCollector out) {
    String path = note.path();
    SpelledWords.readLanguage(note);
    List<Word> words = SpelledWords.readWords(note);
    List<Draft> drafts = new ArrayList<>();
    Set<Word> told = new HashSet<>();
    if (families) {
      for (SpellingFamily family : SpellingFamilies.of(words)) {
        drafts.add(new Draft(family.second(), null, family.words()));
        told.addAll(family.words());
      }
    }
    for (int w = 0; w < numbers.length; w++) {
      Slip slip = slips[numbers[w]];
      if (slip != null && !told.contains(words.get(w))) {
        drafts.add(new Draft(words.get(w), slip, List.of()));
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
