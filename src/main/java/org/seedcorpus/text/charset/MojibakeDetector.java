package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/** Finds text that was read in a wrong charset, and what it was. */
public final class MojibakeDetector {
  /** How often a text is looked at again after a repair. */
  private static final int MOST_TIMES = 4;

  private MojibakeDetector() {}

  /**
   * Returns the garbled ranges of a text, in order.
   *
   * @param language the language that the text is in, as far as is known
   */
  public static List<MojibakeSpan> find(SeedText text, Language language) {
    List<MojibakeSpan> found = new ArrayList<>();
    int seen = 0;
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.lineStart(line);
      int end = text.lineEnd(line);
      int kinds = MojibakeGate.kinds(text.units(), start, end);
      seen |= kinds;
      if (kinds != 0) {
        inLine(text, start, end, kinds, found);
      }
    }
    boolean latin = (seen & (MojibakeGate.ACCENTED | MojibakeGate.ODD_IN_LATIN)) != 0;
    if (found.isEmpty() && latin && language.base().equals("en")) {
      MisreadApostrophes.find(text, found);
    }
    if (found.isEmpty() && latin) {
      MisreadLatinText.find(text, language, found);
    }
    if (found.isEmpty()) {
      MisreadCyrillic.find(text, language, found);
    }
    if (found.isEmpty() && (seen & MojibakeGate.ODD_IN_LATIN) != 0) {
      MisreadLatinWord.find(text, found);
    }
    return found;
  }

  private static void inLine(
      SeedText text, int start, int end, int kinds, List<MojibakeSpan> found) {
    List<MojibakeSpan> utf8 = new ArrayList<>();
    if ((kinds & MojibakeGate.PAIR) != 0) {
      MojibakeHypothesis best = best(text, start, end, MojibakeGate.candidates(text, start, end));
      if (best != null) {
        collect(text, best, utf8);
      }
    }
    List<MojibakeSpan> other = new ArrayList<>();
    if (utf8.isEmpty() && (kinds & MojibakeGate.EAST_ASIAN) != 0) {
      MisreadMultiByteCharset.find(text, start, end, other);
    }
    if (other.isEmpty() && (kinds & MojibakeGate.ACCENTED) != 0) {
      MisreadLegacyCharset.find(text, start, end, other);
    }
    if (other.isEmpty() && (kinds & MojibakeGate.HZ) != 0) {
      UndecodedHz.find(text, start, end, other);
    }
    // A word of an old charset that could be UTF-8 by chance is no reason against the whole line.
    found.addAll(length(utf8) * 2 >= length(other) ? utf8 : other);
  }

  private static int length(List<MojibakeSpan> spans) {
    int length = 0;
    for (MojibakeSpan span : spans) {
      length += span.end() - span.start();
    }
    return length;
  }

  private static @Nullable MojibakeHypothesis best(
      CharSequence text, int start, int end, int candidates) {
    MojibakeHypothesis best = null;
    int gain = 0;
    for (int k = 0; k < MisreadCharset.ALL.size(); k++) {
      if ((candidates >>> k & 1) == 0) {
        continue;
      }
      MojibakeHypothesis garbling =
          new MojibakeHypothesis(text, start, end, MisreadCharset.ALL.get(k));
      if (garbling.gain() > gain) {
        best = garbling;
        gain = garbling.gain();
      }
    }
    return best;
  }

  /** Joins words that stand side by side, and repairs them as often as it takes. */
  private static void collect(
      CharSequence text, MojibakeHypothesis garbling, List<MojibakeSpan> found) {
    List<MojibakeHypothesis.Word> words = garbling.credible();
    for (int i = 0; i < words.size(); ) {
      MojibakeHypothesis.Word first = words.get(i);
      StringBuilder repaired = new StringBuilder(first.repaired());
      int end = first.end();
      boolean exact = first.exact();
      for (i++; i < words.size() && words.get(i).start() - end <= 1; i++) {
        repaired.append(text, end, words.get(i).start()).append(words.get(i).repaired());
        end = words.get(i).end();
        exact &= words.get(i).exact();
      }
      found.add(again(first.start(), end, garbling.charset(), repaired.toString(), exact));
    }
  }

  private static MojibakeSpan again(
      int start, int end, String charset, String once, boolean exactOnce) {
    List<String> readAs = new ArrayList<>(List.of(charset));
    String repaired = once;
    boolean exact = exactOnce;
    while (readAs.size() < MOST_TIMES) {
      int candidates = MojibakePrefilter.candidates(repaired, 0, repaired.length());
      MojibakeHypothesis more = best(repaired, 0, repaired.length(), candidates);
      if (more == null) {
        break;
      }
      repaired = more.repaired();
      exact &= more.isExact();
      readAs.add(more.charset());
    }
    return new MojibakeSpan(start, end, readAs, "UTF-8", repaired, exact);
  }
}
