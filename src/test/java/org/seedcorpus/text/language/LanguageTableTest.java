package org.seedcorpus.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file of languages is what ICU says. {@code -Dtables.update} writes it anew. */
class LanguageTableTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/seedcorpus/text/language/languages.txt");

  @Test
  void languagesAreAsIcuSays() throws IOException {
    StringBuilder lines = new StringBuilder("# Tags of CLDR and of the detector, by ICU\n");
    for (String tag : tags()) {
      lines.append(tag).append(' ').append(Language.likelyScript(tag));
      lines.append(Language.isRightToLeft(tag) ? " R" : "").append('\n');
    }
    if (System.getProperty("tables.update") != null) {
      Files.writeString(FILE, lines);
    }
    assertEquals(lines.toString(), Files.readString(FILE));
  }

  private static Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty()) {
        add(locale.toLanguageTag(), tags);
      }
    }
    for (String line : ResourceLines.lines("detect/languages.txt")) {
      for (String name : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
        add(name.replace("*", ""), tags);
      }
    }
    return tags;
  }

  /** Adds a tag that is in canonical form, and whose script is known. */
  private static void add(String tag, Set<String> tags) {
    if (Language.byIcu(tag).equals(Optional.of(tag)) && Language.likelyScript(tag).length() == 4) {
      tags.add(tag);
    }
  }
}
