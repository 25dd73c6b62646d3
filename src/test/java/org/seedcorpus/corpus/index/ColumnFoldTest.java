package org.seedcorpus.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.unicode.UnitTableWriter;

/** The table of folded names is what ICU says. {@code -Dtables.update} writes it anew. */
class ColumnFoldTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/seedcorpus/text/unicode/name-fold.txt");

  @Test
  void tableIsWhatIcuSays() throws IOException {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = fold((char) c);
    }
    if (System.getProperty("tables.update") != null) {
      Files.writeString(FILE, UnitTableWriter.file(table));
    }
    assertEquals(UnitTableWriter.file(table), Files.readString(FILE));
  }

  @Test
  void foldsAsTheNormalizersDo() {
    Random random = new Random(17);
    List<String> units =
        List.of("é", "É", "e", "\u0301", "آ", "ا", "\u0653", "ﻼ", "ﬁ", "İ", "ς", "Σ");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        boolean any = random.nextInt(3) == 0;
        name.append(
            any
                ? Character.toString(random.nextInt(0xD800))
                : units.get(random.nextInt(units.size())));
      }
      assertEquals(
          Column.normalized(name.toString()),
          Column.folded(name.toString()),
          () -> name.toString());
    }
  }

  /** Returns what the unit becomes whatever stands beside it. */
  private static char fold(char c) {
    if (Character.isSurrogate(c) || c == Column.DROPPED || c == Column.UNCERTAIN) {
      return Column.UNCERTAIN;
    }
    String folded = Column.normalized(Character.toString(c));
    if (folded.isEmpty()) {
      return Column.DROPPED;
    }
    char one = folded.charAt(0);
    // A mark that stays takes its place among others.
    boolean isAlone = folded.length() == 1 && UCharacter.getCombiningClass(one) == 0;
    return isAlone ? one : Column.UNCERTAIN;
  }
}
