package org.seedcorpus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/** What a cursor has counted before changes nothing of what it says. */
class LocationCursorTest {
  private static final String TEXT =
      "عاد الجسر\nThe bridge 🌉 re\u0301opened 🌉🌉 on Friday.\n\nגשר\n";

  @Test
  void isTheSameInAnyOrder() {
    for (String text : List.of(TEXT, "\uFEFF" + TEXT)) {
      DecodedText file =
          new DecodedText(
              text.getBytes(StandardCharsets.UTF_8),
              SeedText.of(text),
              StandardCharsets.UTF_8,
              List.of());
      LocationCursor cursor = new LocationCursor("a.txt", file);
      Random random = new Random(7);
      for (int i = 0; i < 2_000; i++) {
        int start = border(text, random.nextInt(text.length()));
        int end = border(text, start + random.nextInt(text.length() - start + 1));
        Location place = cursor.of(start, end);
        assertThat(place).isEqualTo(Location.of("a.txt", file, start, end));
        assertThat(place.byteOffset())
            .isEqualTo(text.substring(0, start).getBytes(StandardCharsets.UTF_8).length);
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int before = line == 0 && text.charAt(0) == '\uFEFF' && start > 0 ? 1 : line;
        assertThat(place.from().column()).isEqualTo(text.codePointCount(before, start) + 1);
      }
    }
  }

  private static int border(String text, int index) {
    boolean within = index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return within ? index - 1 : index;
  }
}
