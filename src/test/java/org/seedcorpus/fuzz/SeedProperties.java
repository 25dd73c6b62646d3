package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.Utf8;

/** What the check of one seed promises for any bytes. */
final class SeedProperties {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
  private static final Set<String> OF_LINE_ENDS =
      Set.of("mixed-line-ends", "bare-carriage-return", "line-separator");
  private static final Set<String> OF_MARKS = Set.of("byte-order-mark");

  private SeedProperties() {}

  static void check(byte[] bytes) {
    List<Finding> findings = findings(bytes);
    DecodedText text = Utf8.decode(bytes);
    boolean isUtf8 = text.malformed().isEmpty();
    for (Finding finding : findings) {
      assertThat(finding.rule()).as(finding.toString()).isNotEqualTo("internal-error");
      checkPlace(finding, finding.place(), bytes);
      LocatedFix fix = finding.fix();
      if (fix != null) {
        fix.edits().forEach(edit -> checkPlace(finding, edit.location(), bytes));
      }
    }
    if (isUtf8 && !contains(bytes, '\r') && !contains(bytes, '\0')) {
      assertThat(lines(findings(withCarriageReturns(bytes)), OF_LINE_ENDS))
          .as("with CR LF")
          .isEqualTo(lines(findings, OF_LINE_ENDS));
      if (bytes.length > 0 && text.text().charAt(0) != '\uFEFF') {
        assertThat(lines(findings(withMark(bytes)), OF_MARKS))
            .as("with a byte order mark")
            .isEqualTo(lines(findings, OF_MARKS));
      }
    }
  }

  static List<Finding> findings(byte[] bytes) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    return CHECKER.check(entry, bytes).findings();
  }

  private static void checkPlace(Finding finding, Location place, byte[] bytes) {
    String as = finding.toString();
    assertThat(place.start()).as(as).isBetween(0, place.end());
    assertThat(place.byteOffset()).as(as).isBetween(0, bytes.length);
    assertThat(place.byteLength()).as(as).isBetween(0, bytes.length - place.byteOffset());
    if (!place.isFile()) {
      DecodedText utf8 = Utf8.decode(bytes);
      if (utf8.malformed().isEmpty() && utf8.byteOffset(place.start()) == place.byteOffset()) {
        assertThat(utf8.text().codePointStart(place.start())).as(as).isEqualTo(place.start());
        assertThat(utf8.text().codePointStart(place.end())).as(as).isEqualTo(place.end());
      }
      String excerpt = place.excerpt().text();
      assertThat(excerpt.isEmpty() || !Character.isLowSurrogate(excerpt.charAt(0))).as(as).isTrue();
      assertThat(place.excerpt().end()).as(as).isBetween(place.excerpt().start(), excerpt.length());
    }
  }

  private static boolean contains(byte[] bytes, char c) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(c) >= 0;
  }

  private static byte[] withCarriageReturns(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withMark(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  /** Returns rule and line of each finding: columns of the first line count a mark. */
  private static List<String> lines(List<Finding> findings, Set<String> without) {
    Stream<Finding> others = findings.stream().filter(finding -> !without.contains(finding.rule()));
    return others
        .map(
            finding ->
                finding.rule()
                    + " in line "
                    + finding.place().from().line()
                    + " × "
                    + finding.occurrences())
        .sorted()
        .toList();
  }
}
