package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.conformance.UnicodeData.Sample;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.SeedText;

/** Excerpts are cut only where GraphemeBreakTest.txt (UAX #29) has a boundary. */
class GraphemeBreakConformanceTest {
  @Test
  void excerptsAreCutBetweenGraphemes() throws IOException {
    int cuts = 0;
    for (String line : UnicodeData.lines("auxiliary/GraphemeBreakTest.txt")) {
      Sample sample = Sample.of(line);
      if (sample.isLine()) {
        cuts += checkCuts(sample);
      }
    }
    assertThat(cuts).isGreaterThan(500);
  }

  /** Marks each place of a middle part: cuts fall on each unit of the samples around it. */
  private static int checkCuts(Sample sample) {
    String unit = sample.text() + " ";
    int length = unit.length();
    SeedText text = SeedText.of(unit.repeat(1_000 / length));
    int cuts = 0;
    int middle = text.length() / 2 / length * length;
    for (int start : sample.boundaries()) {
      Snippet excerpt = Snippet.of(text, middle + start, middle + start);
      int from = middle + start - excerpt.start();
      int to = from + excerpt.text().length();
      for (int cut : List.of(from, to)) {
        int inSample = cut % length;
        if (cut > 0 && cut < text.length() && inSample > 0 && inSample < sample.text().length()) {
          assertThat(sample.boundaries()).as("%s cut at %d", sample, inSample).contains(inSample);
          cuts++;
        }
      }
    }
    return cuts;
  }
}
