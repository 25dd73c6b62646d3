package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/**
 * The same word twice in a row: “the the”, «في في». What is certain is reported with the seed; what
 * may be an idiom or a name waits until the whole corpus can tell.
 */
final class RepeatedWord implements CorpusRule<RepeatedWord.Note> {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-word", Family.REPETITION, Severity.ERROR);

  /** Repeats of content words of one seed that wait for the others: more would be a habit. */
  private static final int MOST_WAITING = 200;

  private final @Nullable Boolean hardWrapped;

  /**
   * Creates the rule.
   *
   * @param hardWrapped whether line ends are only spaces; null to detect it
   */
  RepeatedWord(@Nullable Boolean hardWrapped) {
    this.hardWrapped = hardWrapped;
  }

  /**
   * What the corpus must know of a seed.
   *
   * @param words the number of its words
   * @param sample the keys of some of them
   * @param waiting its repeats of content words
   */
  @SuppressWarnings("ArrayRecordComponent") // at most a quarter of a kilobyte a seed, never shown
  record Note(int words, int[] sample, List<Waiting> waiting) {}

  /** A repeat of a content word. */
  record Waiting(Location place, String word, int key) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Note collect(SeedContext seed, FindingCollector out) {
    BodyWords tokens = BodyWords.of(seed, seed.words());
    List<Waiting> waiting = new ArrayList<>();
    for (Repeat repeat : repeats(seed, tokens)) {
      int i = repeat.first();
      int end = tokens.end(repeat.last());
      if (repeat.kind() == RepeatKind.CONTENT_WORD) {
        if (waiting.size() < MOST_WAITING) {
          Location place = seed.location(tokens.start(i), end);
          waiting.add(new Waiting(place, tokens.raw(i + 1), tokens.key(i + 1)));
        }
      } else if (!repeat.kind().isSilent()) {
        report(tokens, i, end, repeat.kind(), out);
      }
    }
    return new Note(tokens.count(), RepeatFrequency.sample(tokens), waiting);
  }

  /** A run of equal words, numbered from 0, and what it is taken for. */
  record Repeat(int first, int last, RepeatKind kind) {}

  /** Returns all repeats, those too that are good language. */
  List<Repeat> repeats(SeedContext seed, BodyWords tokens) {
    boolean wrapped = hardWrapped == null ? HardWrapDetector.is(seed.text()) : hardWrapped;
    RepeatClassifier judge = new RepeatClassifier(tokens, wrapped);
    List<Repeat> repeats = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.count(); i++) {
      if (tokens.mayRepeat(i) || judge.mayBeVariant(i)) {
        int last = judge.lastOfRun(i);
        RepeatKind kind = judge.judge(i, last);
        if (kind != null) {
          repeats.add(new Repeat(i, last, kind));
        }
        i = last - 1;
      }
    }
    return repeats;
  }

  private static void report(
      BodyWords tokens, int first, int end, RepeatKind verdict, FindingCollector out) {
    var draft = out.at(tokens.start(first), end);
    if (verdict == RepeatKind.FUNCTION_WORD) {
      draft.fix(tokens.end(first), end, "");
    } else {
      draft.severity(severity(verdict));
    }
    draft.report(verdict.key(), QuotedText.of(tokens.raw(first + 1)));
  }

  private static Severity severity(RepeatKind verdict) {
    return switch (verdict) {
      case FUNCTION_WORD -> Severity.ERROR;
      case AMBIGUOUS_WORD, NEAR_REPEAT, CONTENT_WORD -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }

  @Override
  public void corpus(List<Collected<Note>> notes, FindingCollector out) {
    RepeatFrequency evidence = RepeatFrequency.of(notes);
    for (Collected<Note> noted : notes) {
      boolean told = false;
      for (Waiting repeat : noted.note().waiting()) {
        if (!evidence.isCustomary(repeat.key())) {
          out.at(repeat.place())
              .severity(Severity.WARNING)
              .report(RepeatKind.CONTENT_WORD.key(), QuotedText.of(repeat.word()));
        } else if (!told) {
          told = true;
          out.at(repeat.place())
              .severity(Severity.INFO)
              .report("customary", QuotedText.of(repeat.word()));
        }
      }
    }
  }
}
