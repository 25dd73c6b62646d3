package org.seedcorpus.rules.direction;

import java.util.ArrayDeque;
import java.util.Deque;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.LineRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.CodePoints;
import org.seedcorpus.text.SeedText;

/**
 * An embedding or isolate that is not closed in its paragraph, or a PDF or PDI that closes nothing:
 * the stack of UAX #9 X1 to X8, in which a PDI closes the embeddings inside its isolate too.
 */
final class UnbalancedBidiControl implements LineRule {
  private static final char PDF = '\u202C';
  private static final char PDI = '\u2069';

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void line(Seed seed, int line, int start, int end, Findings out) {
    SeedText text = seed.text();
    Deque<Integer> open = new ArrayDeque<>();
    Severity severity = Severity.WARNING;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u202D' || c == '\u202E') {
        severity = Severity.ERROR;
      }
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '\u202A' || c > PDI) {
        continue;
      }
      if (c == PDF) {
        if (open.isEmpty() || isIsolate(text.charAt(open.peek()))) {
          out.at(i, i + 1).as(severity).replaceWith("").say("closes-nothing", CodePoints.name(c));
        } else {
          open.pop();
        }
      } else if (c == PDI) {
        close(text, open, i, severity, out);
      } else if (c <= '\u202E' || c >= '\u2066') {
        open.push(i);
      }
    }
    while (!open.isEmpty()) {
      unclosed(text, open.removeLast(), severity, out);
    }
  }

  private static void close(
      SeedText text, Deque<Integer> open, int index, Severity severity, Findings out) {
    boolean opened = false;
    for (int i : open) {
      opened |= isIsolate(text.charAt(i));
    }
    if (!opened) {
      out.at(index, index + 1)
          .as(severity)
          .replaceWith("")
          .say("closes-nothing", CodePoints.name(PDI));
      return;
    }
    while (!isIsolate(text.charAt(open.peek()))) {
      unclosed(text, open.pop(), severity, out);
    }
    open.pop();
  }

  private static void unclosed(SeedText text, int index, Severity severity, Findings out) {
    out.at(index, index + 1).as(severity).say("unclosed", CodePoints.name(text.charAt(index)));
  }

  private static boolean isIsolate(char c) {
    return c >= '\u2066' && c <= '\u2068';
  }
}
