package org.seedcorpus.text.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.EntryRange;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sets are what ICU says. After an update of ICU, or with a new pattern in some class, {@code
 * -Dtables.update} writes them anew.
 */
class CharacterSetsTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/seedcorpus/text/unicode/character-sets.txt");
  private static final Pattern CALL =
      Pattern.compile("CharacterSets\\s*\\.of\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?)+)\\)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @Test
  void setsAreWhatIcuSays() throws IOException {
    Map<String, UnicodeSet> expected = expected();
    StringBuilder lines = new StringBuilder();
    expected.forEach((name, set) -> lines.append(name).append('\t').append(ranges(set)));
    if (System.getProperty("tables.update") != null) {
      Files.writeString(FILE, lines);
    }
    assertTrue(expected.size() > 20, "no patterns were found");
    assertEquals(lines.toString(), Files.readString(FILE));
    expected.forEach((name, set) -> assertSame(set, CharacterSets.of(name), name));
  }

  @Test
  void refusesPatternsThatItDoesNotHave() {
    assertThrows(IllegalArgumentException.class, () -> CharacterSets.of("[:Tibetan:]"));
  }

  private static Map<String, UnicodeSet> expected() throws IOException {
    Map<String, UnicodeSet> sets = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
          String pattern = pattern(call.group(1));
          sets.put(pattern, new UnicodeSet(pattern));
        }
      }
    }
    sets.put("with U+0345", withIotaSubscript());
    for (ULocale locale : ULocale.getAvailableLocales()) {
      LocaleData data = LocaleData.getInstance(locale);
      data.setNoSubstitute(true);
      UnicodeSet set = data.getExemplarSet(0, LocaleData.ES_STANDARD);
      if (locale.getCountry().isEmpty() && set != null) {
        sets.put("exemplars of " + locale.toLanguageTag(), set);
      }
    }
    return sets;
  }

  /** Two sets can have the same characters and not be equal: one notes the end of Unicode twice. */
  private static void assertSame(UnicodeSet expected, UnicodeSet actual, String name) {
    assertEquals(ranges(expected), ranges(actual), name);
  }

  private static UnicodeSet withIotaSubscript() {
    UnicodeSet set = new UnicodeSet(0x345, 0x345);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String parts = Normalizer2.getNFDInstance().getDecomposition(c);
      if (parts != null && parts.indexOf(0x345) >= 0) {
        set.add(c);
      }
    }
    return set;
  }

  /** Returns what the literals of an expression say together. */
  private static String pattern(String expression) {
    StringBuilder pattern = new StringBuilder();
    Matcher literal = LITERAL.matcher(expression);
    while (literal.find()) {
      pattern.append(literal.group(1).translateEscapes());
    }
    return pattern.toString();
  }

  private static String ranges(UnicodeSet set) {
    StringBuilder ranges = new StringBuilder();
    for (EntryRange range : set.ranges()) {
      ranges.append(ranges.isEmpty() ? "" : " ").append(hex(range.codepoint));
      ranges.append(range.codepointEnd > range.codepoint ? "-" + hex(range.codepointEnd) : "");
    }
    return ranges.append('\n').toString();
  }

  private static String hex(int c) {
    return Integer.toHexString(c).toLowerCase(Locale.ROOT);
  }
}
