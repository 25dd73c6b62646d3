package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds text that was read in a wrong charset, and says what it was. */
public final class MojibakeDetector {
  /** How often a text is looked at again after a repair. */
  private static final int MOST_TIMES = 4;

  private MojibakeDetector() {}

  /**
   * The garbled stretches of a line, in order.
   *
   * @param start where the line begins, in UTF-16 units
   * @param end where it ends, its line end left out
   */
  public static List<MojibakeSpan> find(CharSequence text, int start, int end) {
    List<MojibakeSpan> found = new ArrayList<>();
    MojibakeHypothesis best = best(text, start, end);
    if (best != null) {
      collect(text, best, found);
    }
    if (found.isEmpty()) {
      MisreadLegacyCharset.find(text, start, end, found);
    }
    return found;
  }

  private static @Nullable MojibakeHypothesis best(CharSequence text, int start, int end) {
    int candidates = MojibakePrefilter.candidates(text, start, end);
    MojibakeHypothesis best = null;
    int gain = 0;
    for (int k = 0; candidates != 0; k++, candidates >>>= 1) {
      if ((candidates & 1) == 0) {
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
      for (i++; i < words.size() && words.get(i).start() - end <= 1; i++) {
        repaired.append(text, end, words.get(i).start()).append(words.get(i).repaired());
        end = words.get(i).end();
      }
      found.add(again(first.start(), end, garbling.charset(), repaired.toString()));
    }
  }

  private static MojibakeSpan again(int start, int end, String charset, String text) {
    List<String> readAs = new ArrayList<>(List.of(charset));
    String repaired = text;
    while (readAs.size() < MOST_TIMES) {
      MojibakeHypothesis more = best(repaired, 0, repaired.length());
      if (more == null) {
        break;
      }
      repaired = more.repaired();
      readAs.add(more.charset());
    }
    return new MojibakeSpan(start, end, readAs, "UTF-8", repaired);
  }
}
