package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;

/**
 * The same word twice in a row: “the the”, «في في». What is certain is reported with the seed; what
 * may be an idiom or a name waits until the whole corpus can tell.
 */
final class RepeatedWord implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-word", Family.REPETITION, Severity.ERROR);

  /** Repeats of content words of one seed that wait for the others: more would be a habit. */
  private static final int MOST_WAITING = 200;

  private static final RepeatKind[] KINDS = RepeatKind.values();

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
   * A repeat of a content word.
   *
   * @param middle where the first of the words ends
   * @param key the word's hash
   * @param left the hash of the word before and the word
   * @param right the hash of the word and the word after
   * @param kind what it is without evidence
   */
  record Waiting(
      Location place, int middle, String word, int key, int left, int right, RepeatKind kind) {
    Waiting asMeant() {
      return new Waiting(place, middle, word, key, left, right, RepeatKind.REDUPLICATION);
    }

    void writeTo(NoteCollector note) {
      note.write(kind.ordinal()).writeHash(key).writeHash(left).writeHash(right);
      note.write(middle).write(word).write(place);
    }

    static Waiting read(Note note) {
      RepeatKind kind = KINDS[note.readInt()];
      int key = note.readHash();
      int left = note.readHash();
      int right = note.readHash();
      int middle = note.readInt();
      String word = note.readText();
      return new Waiting(note.readLocation(), middle, word, key, left, right, kind);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** There is one key: what a word is elsewhere is known from a sample of all seeds. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    TokenIndex tokens = seed.tokens();
    List<Waiting> waiting = mayRepeat(tokens) ? waiting(seed, tokens, out) : List.of();
    RepeatFrequency.collect(seed, waiting.size(), notes);
    waiting.forEach(repeat -> repeat.writeTo(notes));
  }

  private List<Waiting> waiting(SeedContext seed, TokenIndex tokens, FindingCollector out) {
    List<Waiting> waiting = new ArrayList<>();
    BodyWords words = BodyWords.of(seed);
    for (Repeat repeat : repeats(seed, words)) {
      look(seed, words, repeat, waiting, out);
    }
    if (tokens.hasUnspaced()) {
      lookAtPassages(words, out);
    }
    if (!waiting.isEmpty() && !Register.isProse(seed.text(), tokens.count(), waiting)) {
      waiting.replaceAll(Waiting::asMeant);
    }
    return waiting;
  }

  /** Returns whether any two neighbouring words are equal; in most seeds none are. */
  private static boolean mayRepeat(TokenIndex tokens) {
    if (tokens.hasUnspaced()) {
      return true;
    }
    for (int i = 0; i + 1 < tokens.count(); i++) {
      int next = tokens.hash(i + 1);
      if (tokens.hash(i) == next || tokens.tailHash(i) == next) {
        return true;
      }
    }
    return false;
  }

  private static void look(
      SeedContext seed,
      BodyWords words,
      Repeat repeat,
      List<Waiting> waiting,
      FindingCollector out) {
    int first = repeat.first();
    int end = words.end(repeat.last());
    RepeatKind kind = repeat.kind();
    Severity severity = kind.severity();
    if (severity == null) {
      return;
    }
    if (kind == RepeatKind.CONTENT_WORD || kind == RepeatKind.EMPHASIS) {
      if (waiting.size() < MOST_WAITING) {
        int word = words.hash(first + 1);
        waiting.add(
            new Waiting(
                seed.location(words.start(first), end),
                words.end(first),
                words.raw(first + 1),
                word,
                first == 0 ? 0 : RepeatFrequency.pair(words.hash(first - 1), word),
                repeat.last() + 1 == words.count()
                    ? 0
                    : RepeatFrequency.pair(word, words.hash(repeat.last() + 1)),
                kind));
      }
      return;
    }
    FindingBuilder draft = out.at(words.start(first), end).severity(severity);
    draft.fix(words.end(first), end, "");
    if (kind != RepeatKind.FUNCTION_WORD) {
      draft.suggested();
    }
    Span second = new Span(words.start(first + 1), words.end(first + 1));
    if (kind == RepeatKind.NEAR_REPEAT) {
      draft.report(kind.key(), new Span(words.start(first), words.end(first)), second);
    } else {
      draft.report(kind.key(), second);
    }
  }

  /** Without spaces between them several words that stand twice are like one. */
  private static void lookAtPassages(BodyWords words, FindingCollector out) {
    for (PhraseFinder.Phrase phrase : PhraseFinder.phrases(words, new PhraseClassifier(words))) {
      int start = words.start(phrase.first());
      int middle = words.end(phrase.middle() - 1);
      int end = words.end(phrase.last());
      if (words.gap(phrase.middle()) == WordGap.NONE) {
        out.at(start, end)
            .severity(Severity.INFO)
            .fix(middle, end, "")
            .suggested()
            .report(RepeatKind.REDUPLICATION.key(), new Span(start, middle));
      }
    }
  }

  /** A run of equal words, numbered from 0, and what it is taken for. */
  record Repeat(int first, int last, RepeatKind kind) {}

  /** Returns all repeats, those too that are good language; no two of them share a pair. */
  List<Repeat> repeats(SeedContext seed, BodyWords words) {
    boolean wrapped = hardWrapped == null ? HardWrapDetector.is(seed.text()) : hardWrapped;
    RepeatClassifier judge = new RepeatClassifier(words, wrapped);
    List<Repeat> repeats = new ArrayList<>();
    for (int i = 0; i + 1 < words.count(); i++) {
      if (words.mayRepeat(i)) {
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

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    RepeatFrequency evidence = new RepeatFrequency(group, counts);
    for (Note note : group) {
      boolean told = false;
      for (Waiting repeat : RepeatFrequency.waiting(note)) {
        boolean customary = evidence.isCustomary(repeat.key());
        if (customary && told) {
          continue;
        }
        told |= customary;
        boolean slip =
            !customary
                && (repeat.kind() == RepeatKind.CONTENT_WORD
                    || repeat.kind() == RepeatKind.EMPHASIS && evidence.standsOnce(repeat));
        String key =
            customary
                ? "customary"
                : (slip ? RepeatKind.CONTENT_WORD : RepeatKind.REDUPLICATION).key();
        out.at(repeat.place())
            .severity(slip ? Severity.WARNING : Severity.INFO)
            .fix(repeat.middle(), repeat.place().end(), "")
            .suggested()
            .report(key, QuotedText.of(repeat.word()));
      }
    }
  }
}
