package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;

/** The same line or sentence twice in a seed. */
final class RepeatedLine implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-line", Family.REPETITION, Severity.WARNING);

  /** Shorter lines are a refrain, a dialogue, a form: in UTF-16 units. */
  private static final int SHORTEST = 21;

  /** The same of lines and sentences that are not neighbours. */
  private static final int SHORTEST_APART = 40;

  /** The same of sentences within lines: a refrain or a form would have a line of its own. */
  private static final int SHORTEST_WITHIN = 28;

  private static final int FEWEST_LETTERS = 10;

  /** So many repeated lines, if they are one in so many, are the structure of a list or a log. */
  private static final int MANY = 8;

  private static final int MANY_OF = 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    TokenIndex tokens = seed.tokens();
    int end = seed.source() == null ? text.lineCount() : text.sourceLine();
    int token = tokens.firstAfter(Math.max(0, text.lineStart(Math.max(0, text.headlineLine()))));
    PassageTable lines = new PassageTable(2 * (end - text.headlineLine()));
    PassageTable sentences = new PassageTable(tokens.count() / PassageTable.WORDS);
    List<Span> told = new ArrayList<>();
    List<Repeated> repeated = new ArrayList<>();
    int before = -1;
    int count = 0;
    for (int line = Math.max(0, text.headlineLine()); line < end; line++) {
      if (text.isBlank(line)) {
        continue;
      }
      count++;
      int first = token;
      int lineEnd = text.lineEnd(line);
      while (token < tokens.count() && tokens.start(token) < lineEnd) {
        token++;
      }
      Span span = text.trimmedLine(line);
      int earlier = lines.put(PassageTable.hash(tokens, first, token), line);
      if (earlier >= 0 && isWorth(text, span, earlier == before ? SHORTEST : SHORTEST_APART)) {
        repeated.add(new Repeated(span, before, earlier));
        told.add(span);
      } else if (line > text.headlineLine()) {
        sentences(text, tokens, new Span(first, token), sentences, told, out);
      }
      before = line;
    }
    boolean structured = repeated.size() >= MANY && MANY_OF * repeated.size() >= count;
    repeated.forEach(one -> report(text, one, structured, out));
    passages(text, tokens, token, told, out);
  }

  /** Reports passages that no line or sentence contains that is reported already. */
  private static void passages(
      SeedText text, TokenIndex tokens, int end, List<Span> told, FindingCollector out) {
    for (RepeatedPassages.Passage passage : RepeatedPassages.in(text, tokens, end)) {
      Span span = passage.span(tokens);
      Span first = new Span(tokens.start(passage.earlier()), tokens.end(passage.earlier()));
      if (!overlaps(told, span) && !overlaps(told, first) && isWorth(text, span, SHORTEST_APART)) {
        out.at(span)
            .severity(Severity.INFO)
            .report("passage", span, text.lineOf(first.start()) + 1);
      }
    }
  }

  /** Returns whether one of the spans, which are in order, overlaps another one. */
  private static boolean overlaps(List<Span> spans, Span other) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= other.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).start() < other.end();
  }

  /** A line, the one before it, and the one that it repeats. */
  private record Repeated(Span span, int before, int earlier) {}

  private static void report(
      SeedText text, Repeated repeated, boolean structured, FindingCollector out) {
    Span span = repeated.span();
    int before = repeated.before();
    int earlier = repeated.earlier();
    boolean again = earlier == text.headlineLine();
    var draft = out.at(span).fix(text.trimmedLine(before).end(), span.end(), "").suggested();
    if (!again) {
      // A heading may stand in a table of contents too.
      boolean slip = !structured && (earlier == before || SentenceBreak.isEnd(text, span.end()));
      draft.severity(slip ? Severity.WARNING : Severity.INFO).report("found", span, earlier + 1);
    } else {
      // In the middle of the text the headline may be meant as a sentence.
      draft.severity(before == earlier ? Severity.WARNING : Severity.INFO).report("headline", span);
    }
  }

  /** Reports the sentences of a line, a range of tokens, that stand in the text already. */
  private static void sentences(
      SeedText text,
      TokenIndex tokens,
      Span line,
      PassageTable known,
      List<Span> told,
      FindingCollector out) {
    int first = line.start();
    int before = -1;
    while (first < line.end()) {
      int next = first + 1;
      while (next < line.end() && !SentenceBreak.isBetween(text, tokens, next)) {
        next++;
      }
      int start = tokens.start(first);
      int end = tokens.end(next - 1);
      if (next - first >= PassageTable.WORDS) {
        int earlier = known.put(PassageTable.hash(tokens, first, next), first);
        boolean adjacent = earlier == before;
        boolean within = next - first < line.length();
        if (earlier >= 0 && isWorth(text, start, end, adjacent, within)) {
          told.add(new Span(start, end));
          int rest = next < line.end() ? tokens.start(next) : end;
          out.at(start, end)
              .severity(adjacent ? Severity.WARNING : Severity.INFO)
              .fix(start, rest, "")
              .suggested()
              .report("sentence", new Span(start, end), text.lineOf(tokens.start(earlier)) + 1);
        }
      }
      before = first;
      first = next;
    }
  }

  /** Returns whether a sentence is long enough to be no refrain. */
  private static boolean isWorth(
      SeedText text, int start, int end, boolean adjacent, boolean within) {
    int shortest = within && !hasDigit(text, start, end) ? SHORTEST_WITHIN : SHORTEST_APART;
    return isWorth(text, new Span(start, end), adjacent ? SHORTEST : shortest);
  }

  /** A reference to a source may stand twice. */
  private static boolean hasDigit(SeedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWorth(SeedText text, Span span, int shortest) {
    if (span.end() - span.start() < shortest) {
      return false;
    }
    int letters = 0;
    for (int i = span.start(); i < span.end() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }
}
