package org.seedcorpus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.language.Language;

/** What is read again is what was written. */
class FindingCodecTest {
  private static final Location PLACE =
      new Location(
          "a",
          12,
          14,
          new Point(3, 4, 5),
          new Point(4, 1, 1),
          21,
          4,
          new Snippet("عاد \uD800 الجسر", 4, 5, true, false));

  @Test
  void keepsEverythingOfAFinding() {
    Finding whole =
        new Finding(
            "double-space",
            Severity.WARNING,
            PLACE,
            new Message(
                "double-space",
                "found",
                List.of("U+0020", new QuotedText("الميناء"), Language.of("ar"), 7, -8L, 0.5, "")),
            3,
            List.of(PLACE, Location.ofFile("a")),
            new LocatedFix(List.of(new LocatedEdit(PLACE, "\u0000")), Safety.SUGGESTED),
            null);
    Finding small =
        new Finding(
            "seed-unreadable",
            Severity.ERROR,
            Location.ofFile("a"),
            new Message("seed-unreadable", "record", List.of()),
            1,
            null,
            null);
    List<Finding> both = List.of(whole, small);
    assertThat(FindingCodec.decode(FindingCodec.encode(both), "a")).isEqualTo(both);
    assertThat(FindingCodec.decode(FindingCodec.encode(List.of()), "a")).isEmpty();
  }
}
