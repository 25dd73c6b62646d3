package org.seedcorpus.rules.duplicates;

import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rules.duplicates.BoilerplateEdge.Kind;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.PageLeftovers;
import org.seedcorpus.text.language.WordNormalizer;
import org.seedcorpus.text.unicode.UnspacedScripts;

/**
 * Takes from a seed what may be boilerplate: its short lines, how its body begins, and how its last
 * line begins and ends. Other lines of an article begin alike because reporters write alike (“He
 * added that”), and so do bodies that begin with a town or an agency.
 */
final class BoilerplateEdges {
  /** The most lines that are kept of a seed: the first ones, and half as many of the last. */
  private static final int MOST_LINES = 24;

  /** Longer lines are paragraphs, which are copied as a whole if at all: in tokens. */
  private static final int LONGEST_LINE = 30;

  /** A line of fewer letters is a number, a sign, an initial. */
  private static final int FEWEST_LETTERS = 8;

  private static final int FEWEST_WORDS_OF_LINE = 2;
  private static final int FEWEST_WORDS_AT_END = 3;
  private static final int FEWEST_WORDS_AT_START = 6;

  /** So many units without spaces are as good as a word. */
  private static final int UNITS_OF_WORD = 4;

  private static final int LONGEST_SAMPLE = 10;
  private static final Kind[] KINDS = Kind.values();

  private final SeedContext seed;
  private final String source;
  private final NoteCollector notes;
  private final SeedText text;
  private final TokenIndex tokens;
  private int at; // the last place of which the byte offset is known
  private int byteOffset;

  BoilerplateEdges(SeedContext seed, String source, NoteCollector notes) {
    this.seed = seed;
    this.source = source;
    this.notes = notes;
    text = seed.text();
    tokens = seed.tokens();
  }

  /** Notes what may be boilerplate, in the order of the text. */
  void collect() {
    int end = seed.endBodyLine();
    int first = seed.firstBodyLine();
    while (first < end && text.isBlank(first)) {
      first++;
    }
    int last = end - 1;
    while (last > first && text.isBlank(last)) {
      last--;
    }
    int skipped = last - first >= MOST_LINES ? last - MOST_LINES / 3 : -1;
    for (int line = first; line <= last; line++) {
      if (skipped > line && line - first > MOST_LINES - MOST_LINES / 3) {
        line = skipped;
      }
      if (!text.isBlank(line)) {
        lookAt(line, line == first, line == last);
      }
    }
  }

  private void lookAt(int line, boolean isFirst, boolean isLast) {
    Span span = text.trimmedLine(line);
    int from = tokens.firstAfter(span.start());
    int to = from;
    while (to < tokens.count()
        && tokens.start(to) < span.end()
        && (isLast || to - from <= LONGEST_LINE)) {
      to++;
    }
    int count = to - from;
    if (count == 0) {
      return;
    }
    int unit = UnspacedScripts.contains(text.charAt(tokens.start(from))) ? UNITS_OF_WORD : 1;
    int starts = FEWEST_WORDS_AT_START * unit;
    if (isLast && !isFirst) {
      starts = startsOfLast(from, count) * unit;
    }
    int ends = FEWEST_WORDS_AT_END * unit;
    int whole = 0;
    for (Kind kind : KINDS) {
      boolean isNoted =
          switch (kind) {
            case LINE ->
                count <= LONGEST_LINE && count >= FEWEST_WORDS_OF_LINE * unit && hasLetters(span);
            case START -> (isFirst || isLast) && count > starts && mayBegin(from, starts, isFirst);
            case END -> isLast && count > starts + ends;
          };
      if (isNoted) {
        int first = kind == Kind.END ? to - ends : from;
        int end = kind == Kind.START ? from + starts : to;
        int hash = hash(kind, first, end);
        add(kind, hash, line, first, end, span, whole);
        whole = kind == Kind.LINE ? hash : whole;
      }
    }
  }

  /** Returns whether the first words may be boilerplate. */
  private boolean mayBegin(int from, int words, boolean isFirst) {
    return !isFunctionWord(from) && !(isFirst && isDateline(from, from + words));
  }

  /** A list of tags is known by its heading. */
  private int startsOfLast(int from, int count) {
    String first = text.text(tokens.start(from), tokens.end(from));
    return count > 1 && PageLeftovers.isListHeading(first) ? 1 : FEWEST_WORDS_AT_END;
  }

  /** Returns whether the words are set off as a town or an agency is: by a dash or brackets. */
  private boolean isDateline(int from, int to) {
    for (int i = tokens.end(from); i < tokens.start(to); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '–' || c == '—' || c == '-' && text.charAt(i - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean hasLetters(Span span) {
    int letters = 0;
    for (int i = span.start(); i < span.end() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }

  /** A sentence begins so, and buttons and captions hardly ever do. */
  private boolean isFunctionWord(int token) {
    Lexicon lists = Lexicon.of(seed.language());
    String word =
        WordNormalizer.fold(text.text(tokens.start(token), tokens.end(token)), seed.language());
    return lists.functionWords().contains(word) || lists.ambiguousFunctionWords().contains(word);
  }

  private int hash(Kind kind, int from, int to) {
    int hash = kind.ordinal() + 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + tokens.hash(i);
    }
    return hash;
  }

  /**
   * Notes an edge.
   *
   * @param whole the hash of the whole line; 0 if that is not noted
   */
  private void add(Kind kind, int hash, int line, int from, int to, Span span, int whole) {
    int start = kind == Kind.END ? tokens.start(from) : span.start();
    int end = kind == Kind.START ? tokens.end(to - 1) : span.end();
    int lineStart = text.lineStart(line);
    DecodedText file = seed.decoding();
    byteOffset += file.byteLength(at, start); // not from the beginning
    at = start;
    notes
        .note(kind == Kind.LINE ? Boilerplate.LINES : Boilerplate.ENDS, NoteKey.of(hash))
        .write(source);
    if (whole == 0) {
      notes.write(0);
    } else {
      notes.write(1).writeHash(whole);
    }
    int[] place = {
      kind.ordinal(),
      line,
      start,
      end - start,
      Character.codePointCount(text.units(), lineStart, start - lineStart),
      start - lineStart,
      byteOffset,
      file.byteLength(start, end)
    };
    notes.write(place);
    if (((hash ^ seed.entry().number()) & 3) == 0) {
      notes.write(sample(kind, from, to, span));
    }
  }

  private String sample(Kind kind, int from, int to, Span span) {
    return switch (kind) {
      case LINE -> text.text(span);
      case START -> {
        int last = Math.min(from + Math.max(LONGEST_SAMPLE, to - from), tokens.count()) - 1;
        yield text.text(span.start(), Math.min(span.end(), tokens.end(last)));
      }
      case END -> {
        int first = Math.max(0, to - Math.max(LONGEST_SAMPLE, to - from));
        yield text.text(Math.max(span.start(), tokens.start(first)), span.end());
      }
    };
  }
}
