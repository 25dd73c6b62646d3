package org.seedcorpus.text.unicode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The tables are what ICU says. After an update of ICU, {@code -Dtables.update} writes them anew.
 */
class UnitTableTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/seedcorpus/text/unicode");
  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  /** The value of NFC_Quick_Check of what nothing before it composes with. */
  private static final int YES = 1;

  @Test
  void looseFoldIsWhatIcuSays() throws IOException {
    assertTable("loose-fold", looseFold());
  }

  @Test
  void textFoldIsWhatIcuSays() throws IOException {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = textFold((char) c);
    }
    assertTable("text-fold", table);
  }

  @Test
  void strongDirectionIsWhatIcuSays() throws IOException {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      boolean half = Character.isSurrogate((char) c);
      table[c] = (char) (half ? DirectionCounts.SURROGATE : DirectionCounts.kind(c));
    }
    assertTable("strong-direction", table);
  }

  @Test
  void aTableReadsBackAsItWasWritten() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Arrays.setAll(new int[table.length], i -> table[i] = (char) (i % 7 < 3 ? i + 5 : i % 11));
    table[0] = 1;
    table[Character.MAX_VALUE] = 0;
    assertArrayEquals(table, UnitTable.parse(UnitTableWriter.file(table)));
  }

  private static void assertTable(String name, char[] expected) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("tables.update") || System.getProperty("tables.update") != null) {
      Files.writeString(file, UnitTableWriter.file(expected));
    }
    assertEquals(UnitTableWriter.file(expected), Files.readString(file));
    assertArrayEquals(expected, UnitTable.parse(Files.readString(file)));
  }

  /** Returns what the unit becomes whatever stands beside it. */
  private static char textFold(char c) {
    if (Character.isSurrogate(c)
        || c == 0
        || c == TextFolding.UNCERTAIN
        || NormalizedFolding.IOTA_SUBSCRIPT.contains(c)) {
      return TextFolding.UNCERTAIN;
    }
    String folded = NFKC_CASEFOLD.normalize(Character.toString(c));
    if (folded.isEmpty()) {
      return TextFolding.NOTHING;
    }
    char one = folded.charAt(0);
    if (folded.length() > 1
        || UCharacter.getIntPropertyValue(one, UProperty.NFC_QUICK_CHECK) != YES) {
      return TextFolding.UNCERTAIN;
    }
    String out = NormalizedFolding.text(folded);
    if (out.isEmpty()) {
      return WhiteSpace.isBlank(one) ? ' ' : TextFolding.NOTHING; // a mark in any order
    }
    return out.length() == 1 && UCharacter.getCombiningClass(one) == 0
        ? out.charAt(0)
        : TextFolding.UNCERTAIN;
  }

  private static char[] looseFold() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Normalizer2 nfkd = Normalizer2.getNFKDInstance();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      table[c] = lower(c);
    }
    Arrays.fill(table, '\u0300', '\u0370', LooseFold.NOTHING);
    for (UnicodeSet.EntryRange range :
        new UnicodeSet(
                "[\\u0640\\uFEFF[[:Mn:]&[[:Arabic:][:Hebrew:][:Inherited:]]]"
                    + "[:Default_Ignorable_Code_Point:]]")
            .ranges()) {
      for (int c = range.codepoint; c <= Math.min(range.codepointEnd, 0xFFFF); c++) {
        table[c] = LooseFold.NOTHING;
      }
    }
    for (char c = 0xC0; c < Character.MAX_VALUE; c++) {
      if (c == '\u2E80') {
        c = '\u3040'; // ideographs and their radicals stay apart
      } else if (c == '\u3100') {
        c = '\uF900';
      }
      String parts = nfkd.getDecomposition(c);
      if (parts != null) {
        table[c] = base(parts, table);
      }
    }
    table['ى'] = table['ی'] = 'ي';
    table['ک'] = 'ك';
    table['İ'] = table['ı'] = 'i'; // paired differently in Turkish
    table['’'] = table['‘'] = table['ʼ'] = table['׳'] = '\'';
    table['”'] = table['“'] = table['״'] = '"';
    return table;
  }

  private static char lower(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Returns the first of the units that counts. A ligature has two: it is told apart by both. */
  private static char base(String parts, char[] table) {
    int base = 0;
    for (int i = 0; i < parts.length(); i++) {
      char folded = table[parts.charAt(i)];
      base = folded == LooseFold.NOTHING ? base : base == 0 ? folded : 31 * base + folded;
    }
    return (char) base;
  }
}
