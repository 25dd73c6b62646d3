package org.seedcorpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/**
 * Each folder under {@code corpora} is a corpus; its {@code expected.txt} lists all findings, and
 * nothing else is found, whatever the number of threads. {@code -Dgolden.update} writes them anew:
 * read the difference.
 */
class GoldenCorporaTest {
  private static final Path CORPORA = Path.of("src/test/resources/corpora");

  @TestFactory
  List<DynamicTest> corpora() throws IOException {
    try (Stream<Path> cases = Files.list(CORPORA)) {
      return cases
          .sorted()
          .map(one -> dynamicTest(one.getFileName().toString(), () -> check(one)))
          .toList();
    }
  }

  private static void check(Path folder) throws IOException, InterruptedException {
    Path expected = folder.resolve("expected.txt");
    String found = findings(folder.resolve("seeds"), 1);
    assertThat(findings(folder.resolve("seeds"), 4)).isEqualTo(found);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static String findings(Path seeds, int threads) throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(Map.of(), null, threads, CheckOptions.MAX_SEED_SIZE);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
            .check(CorpusReader.read(seeds, "INDEX.md"));
    return result.findings().map(GoldenCorporaTest::line).collect(Collectors.joining());
  }

  private static String line(Finding finding) {
    String at =
        finding.place().isFile()
            ? ""
            : "[%d,%d]".formatted(finding.place().from().line(), finding.place().from().column());
    return "%s:%s %s %s (%s)\n"
        .formatted(
            finding.place().path(),
            at,
            finding.severity().id(),
            finding.rule(),
            finding.message().key());
  }
}
