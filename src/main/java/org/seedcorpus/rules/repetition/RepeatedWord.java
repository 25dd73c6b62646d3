package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SkippedCandidate;
import org.seedcorpus.text.WordIndex;

/**
 * The same word twice in a row: “the the”, «في في». What is certain is reported with the seed; what
 * may be an idiom or a name waits until the whole corpus can tell.
 */
final class RepeatedWord implements CorpusRule<RepeatedWord.Note> {
  private final @Nullable Boolean hardWrapped;
  private final @Nullable Consumer<SkippedCandidate> silences;

  /**
   * @param hardWrapped whether line ends are only spaces; null to find out
   * @param silences who wants to know of pairs that are no finding; null if nobody does
   */
  RepeatedWord(@Nullable Boolean hardWrapped, @Nullable Consumer<SkippedCandidate> silences) {
    this.hardWrapped = hardWrapped;
    this.silences = silences;
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
  public Note note(Seed seed, WordIndex words, FindingCollector out) {
    BodyWords tokens = BodyWords.of(seed, words);
    boolean wrapped = hardWrapped == null ? HardWrapDetector.is(seed.text()) : hardWrapped;
    RepeatClassifier judge = new RepeatClassifier(tokens, wrapped);
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.count(); i++) {
      if (!tokens.mayRepeat(i) && !judge.mayBeVariant(i)) {
        continue;
      }
      int last = judge.lastOfRun(i);
      RepeatKind verdict = judge.judge(i, last);
      if (verdict == null) {
        continue;
      }
      int end = tokens.end(last);
      if (verdict == RepeatKind.CONTENT_WORD) {
        if (waiting.size() < FindingCollector.SHOWN) {
          Location place = seed.place(tokens.start(i), end);
          waiting.add(new Waiting(place, tokens.raw(i + 1), tokens.key(i + 1)));
        }
      } else if (!verdict.isSilent()) {
        report(tokens, i, end, verdict, out);
      } else if (silences != null) {
        Location place = seed.place(tokens.start(i), end);
        QuotedText text = QuotedText.of(seed.text().text(tokens.start(i), end));
        silences.accept(new SkippedCandidate(id(), place, text, verdict.key()));
      }
      i = last - 1;
    }
    return new Note(tokens.count(), RepeatFrequency.sample(tokens), waiting);
  }

  private static void report(
      BodyWords tokens, int first, int end, RepeatKind verdict, FindingCollector out) {
    var draft = out.at(tokens.start(first), end);
    if (verdict == RepeatKind.FUNCTION_WORD) {
      draft.replaceWith(tokens.end(first), end, "");
    } else {
      draft.as(severity(verdict));
    }
    draft.say(verdict.key(), QuotedText.of(tokens.raw(first + 1)));
  }

  private static Severity severity(RepeatKind verdict) {
    return switch (verdict) {
      case FUNCTION_WORD -> Severity.ERROR;
      case AMBIGUOUS_WORD, NEAR_REPEAT, CONTENT_WORD -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }

  @Override
  public void corpus(List<Noted<Note>> notes, FindingCollector out) {
    RepeatFrequency evidence = RepeatFrequency.of(notes);
    for (Noted<Note> noted : notes) {
      boolean told = false;
      for (Waiting repeat : noted.note().waiting()) {
        if (!evidence.isCustomary(repeat.key())) {
          out.at(repeat.place())
              .as(Severity.WARNING)
              .say(RepeatKind.CONTENT_WORD.key(), QuotedText.of(repeat.word()));
        } else if (!told) {
          told = true;
          out.at(repeat.place()).as(Severity.INFO).say("customary", QuotedText.of(repeat.word()));
        }
      }
    }
  }
}
