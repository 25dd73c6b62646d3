package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/**
 * A PDF that unbalanced-bidi-control deletes has no effect: without it the text has the levels that
 * Unicode’s tests (UAX #9) give for the text with it.
 */
class BidiConformanceTest {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(
          Rules.all(RuleOptions.DEFAULT).stream()
              .filter(rule -> rule.info().id().equals("unbalanced-bidi-control"))
              .toList(),
          CheckOptions.DEFAULT);

  /** A character of each class of BidiTest.txt. */
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("L", "a"),
          Map.entry("R", "\u05D0"),
          Map.entry("AL", "\u0628"),
          Map.entry("EN", "1"),
          Map.entry("ES", "+"),
          Map.entry("ET", "%"),
          Map.entry("AN", "\u0661"),
          Map.entry("CS", ","),
          Map.entry("NSM", "\u0300"),
          Map.entry("BN", "\u200B"),
          Map.entry("S", "\t"),
          Map.entry("WS", " "),
          Map.entry("ON", "!"),
          Map.entry("LRE", "\u202A"),
          Map.entry("RLE", "\u202B"),
          Map.entry("PDF", "\u202C"),
          Map.entry("LRO", "\u202D"),
          Map.entry("RLO", "\u202E"),
          Map.entry("LRI", "\u2066"),
          Map.entry("RLI", "\u2067"),
          Map.entry("FSI", "\u2068"),
          Map.entry("PDI", "\u2069"));

  @Test
  void whatIsDeletedHasNoEffectOnCharacters() throws IOException {
    int deleted = 0;
    for (String line : UnicodeData.lines("BidiCharacterTest.txt")) {
      String[] fields = line.split(";");
      String text = UnicodeData.text(fields[0]);
      if (text.codePoints().anyMatch(BidiConformanceTest::isControl)
          && text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2029)) {
        List<Integer> idle = idle(text);
        if (isIgnored(text, idle)) {
          assertSameOrder(line, text, direction(fields[1]), fields[3].split(" "), idle);
        }
        deleted += idle.size();
      }
    }
    assertThat(deleted).isPositive();
  }

  /** Of the half million lines, one in 23 of those with a PDF. */
  @Test
  void whatIsDeletedHasNoEffectOnClasses() throws IOException {
    String[] levels = {};
    int number = 0;
    int deleted = 0;
    for (String line : UnicodeData.linesWithLevels("BidiTest.txt")) {
      if (line.startsWith("@Levels:")) {
        levels = line.substring("@Levels:".length()).strip().split("\\s+");
      } else if (line.contains("PDF") && !line.contains("B ") && number++ % 23 == 0) {
        String[] fields = line.split("; *");
        StringBuilder text = new StringBuilder();
        for (String type : fields[0].split(" ")) {
          text.append(CHARACTERS.getOrDefault(type, ""));
        }
        if (text.length() == levels.length) {
          List<Integer> idle = idle(text.toString());
          if (!isIgnored(text, idle)) {
            continue;
          }
          int directions = Integer.parseInt(fields[1], 16);
          for (int bit = 0; bit < 3; bit++) {
            if ((directions >> bit & 1) != 0) {
              byte direction = direction(bit == 0 ? "2" : bit == 1 ? "0" : "1");
              assertSameOrder(line, text.toString(), direction, levels, idle);
            }
          }
          deleted += idle.size();
        }
      }
    }
    assertThat(deleted).isGreaterThan(1_000);
  }

  /** A PDF is ignored (X9); a PDI is a neutral character though it closes nothing. */
  private static boolean isIgnored(CharSequence text, List<Integer> idle) {
    return !idle.isEmpty() && idle.stream().allMatch(i -> text.charAt(i) == '\u202C');
  }

  private static byte direction(String field) {
    return switch (field) {
      case "0" -> Bidi.LTR;
      case "1" -> Bidi.RTL;
      default -> Bidi.LEVEL_DEFAULT_LTR;
    };
  }

  private static boolean isControl(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** Returns where the rule deletes a character, in UTF-16 units. */
  private static List<Integer> idle(String text) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    List<Integer> idle = new ArrayList<>();
    for (Finding found : CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings()) {
      if (found.fix() != null) {
        found.fix().edits().forEach(edit -> idle.add(edit.location().start()));
      }
    }
    return idle;
  }

  private static void assertSameOrder(
      String line, String text, byte direction, String[] levels, List<Integer> idle) {
    StringBuilder rest = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < text.length(); number++) {
      int c = text.codePointAt(i);
      if (!idle.contains(i)) {
        rest.appendCodePoint(c);
        for (int unit = 0; unit < Character.charCount(c); unit++) {
          expected.add(levels[number]);
        }
      }
      i += Character.charCount(c);
    }
    Bidi bidi = new Bidi();
    bidi.setPara(rest.toString(), direction, null);
    byte[] actual = bidi.getLevels();
    // ICU gives text of one direction one level: the order counts, not the number.
    byte[] kept = new byte[actual.length];
    byte[] wanted = new byte[actual.length];
    int count = 0;
    for (int i = 0; i < actual.length; i++) {
      if (!expected.get(i).equals("x")) { // which X9 removes
        kept[count] = actual[i];
        wanted[count++] = Byte.parseByte(expected.get(i));
      }
    }
    assertThat(Bidi.reorderVisual(Arrays.copyOf(kept, count)))
        .as(line)
        .isEqualTo(Bidi.reorderVisual(Arrays.copyOf(wanted, count)));
  }
}
