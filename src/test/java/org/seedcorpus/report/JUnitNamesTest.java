package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

class JUnitNamesTest {
  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such names
  void seedsWhoseNamesXmlCannotTellApartAreOneTest(@TempDir Path folder) throws Exception {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    StringBuilder index = new StringBuilder();
    for (String name : new String[] {"a.txt", "b<U+0001>.txt", "c.txt", "b\u0001.txt"}) {
      Files.writeString(
          seeds.resolve(name), name + " sails\n\nThe ferry of the the pier.\n\nHarbour Times\n");
      index.append("- `").append(name).append("`\n");
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT)
            .check(CorpusReader.read(seeds, "INDEX.md"));
    assertThat(result.seeds()).hasSize(4);
    ReportWriter.writeAll(
        result,
        new ReportOptions(Locale.ENGLISH, false, "seeds/", Severity.ERROR, "names"),
        folder.resolve("out"));
    assertThat(lines(folder.resolve("out/TEST-seeds.xml"), "<testcase "))
        .containsExactly(
            "seeds/INDEX.md", "seeds/a.txt", "seeds/b&lt;U+0001&gt;.txt", "seeds/c.txt");
    assertThat(Files.readString(folder.resolve("out/TEST-seeds.xml"), StandardCharsets.UTF_8))
        .contains("tests=\"4\"");
  }

  private static String[] lines(Path report, String start) throws IOException {
    return Files.readString(report, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(start))
        .map(line -> line.replaceFirst(".*?name=\"([^\"]*)\".*", "$1"))
        .toArray(String[]::new);
  }
}
