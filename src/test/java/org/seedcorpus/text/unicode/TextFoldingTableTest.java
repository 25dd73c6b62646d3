package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the table folds is what ICU's normalization and the sets of characters make of it. */
class TextFoldingTableTest {
  private static final UnicodeSet OPTIONAL =
      new UnicodeSet(
          "[\\u0640\\u064B-\\u0652\\u0670\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7"
              + "[:Default_Ignorable_Code_Point:]]");

  private static final UnicodeSet QUOTES =
      new UnicodeSet("[[:Quotation_Mark:]\\u05F3\\u05F4\\u02BC`\\u00B4]");

  private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]");

  private static String naive(String text) {
    StringBuilder out = new StringBuilder();
    String decomposed = Normalizer2.getNFDInstance().normalize(text);
    boolean hasIota = decomposed.indexOf('\u0345') >= 0; // The Unicode Standard, 3.13, D145
    Normalizer2.getNFKCCasefoldInstance()
        .normalize(hasIota ? decomposed : text)
        .codePoints()
        .forEach(
            c -> {
              boolean blank = c < 0x10000 && WhiteSpace.isBlank((char) c);
              if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              } else if (!blank && QUOTES.contains(c)) {
                out.append('"');
              } else if (!blank && DASHES.contains(c)) {
                out.append('-');
              } else if (!blank && !OPTIONAL.contains(c)) {
                out.appendCodePoint(c);
              }
            });
    boolean blankLast = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
    return out.substring(0, out.length() - (blankLast ? 1 : 0));
  }

  @Test
  void foldsEachCharacterAsTheNaiveWayDoes() {
    for (int c = 0; c < 0x10000; c++) {
      String text = Character.toString(c);
      assertThat(TextFolding.text(text)).as("U+%04X", c).isEqualTo(naive(text));
      assertThat(TextFolding.text("a" + text + "b"))
          .as("U+%04X between letters", c)
          .isEqualTo(naive("a" + text + "b"));
    }
  }

  @Test
  void foldsRandomTextAsTheNaiveWayDoes() {
    Random random = new Random(5);
    String common =
        "اللغةَ العربيّةُ ـ «x» “y” א״ב שָׁ é e\u0301 ﷺ ﻻ — ½ ß İ \u200C\u200F\u00A0\u0654ا\u0653";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(
            random.nextInt(4) == 0
                ? (char) random.nextInt(0x3200)
                : common.charAt(random.nextInt(common.length())));
      }
      assertThat(TextFolding.text(text)).as(text.toString()).isEqualTo(naive(text.toString()));
    }
  }
}
