package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.SeedText;

class BidiControlStackTest {
  private static final String LETTERS = "ab \u05D0\u0628";
  private static final String CONTROLS =
      "\u202A\u202B\u202C\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2069";

  private static BidiControlStack nesting(String paragraph) {
    return BidiControlStack.of(new BidiParagraph(SeedText.of(paragraph), 0, paragraph.length()));
  }

  private static String random(Random random) {
    String characters = LETTERS + CONTROLS;
    // Of text that runs in one direction only ICU works out no levels.
    StringBuilder text = new StringBuilder("a\u05D0 ");
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  @Test
  void aLetterAfterAllThatIsClosedIsAtTheLevelOfTheParagraph() {
    Random random = new Random(9);
    for (int n = 0; n < 5_000; n++) {
      String text = random(random);
      int end = text.length();
      boolean open =
          !nesting(text + "\u202C").idle().contains(end)
              || !nesting(text + "\u2069").idle().contains(end);
      byte[] levels = new Bidi(text + "a", Bidi.LTR).getLevels();
      assertThat(levels[end] != 0).as(codes(text)).isEqualTo(open);
    }
  }

  @Test
  void withoutWhatClosesNothingAllLettersKeepTheirLevels() {
    Random random = new Random(10);
    for (int n = 0; n < 5_000; n++) {
      String text = random(random);
      List<Integer> idle = nesting(text).idle();
      StringBuilder rest = new StringBuilder(text);
      for (int i = idle.size() - 1; i >= 0; i--) {
        rest.deleteCharAt(idle.get(i));
      }
      assertThat(levelsOfLetters(rest.toString())).as(codes(text)).isEqualTo(levelsOfLetters(text));
    }
  }

  @Test
  void everyControlIsClosedOrUnclosedOrClosesOrIsIdle() {
    Random random = new Random(11);
    for (int n = 0; n < 5_000; n++) {
      String text = random(random);
      BidiControlStack nesting = nesting(text);
      long controls = text.chars().filter(c -> CONTROLS.indexOf(c) >= 0).count();
      int closing = nesting.closed().size();
      assertThat(2 * closing + nesting.unclosed().size() + nesting.idle().size())
          .as(codes(text))
          .isEqualTo((int) controls);
    }
  }

  private static List<Byte> levelsOfLetters(String text) {
    List<Byte> found = new ArrayList<>();
    byte[] levels = text.isEmpty() ? new byte[0] : new Bidi(text, Bidi.LTR).getLevels();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        found.add(levels[i]);
      }
    }
    return found;
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(Integer.toHexString(c)).append(' '));
    return codes.toString();
  }
}
