package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** Paths of several corpora in one result: wherever one is, it begins with the corpus’ folder. */
class CombinedResultTest {
  @TempDir private Path work = Path.of("target");

  private CombinedResult.Part part(String folder) throws Exception {
    Path seeds = Files.createDirectories(work.resolve(folder));
    String text =
        "Ferry sails again\n\nThe ferry left the the pier at six, and forty people were on board.\n\nHarbour Times\n";
    Files.writeString(seeds.resolve("ferry.txt"), text);
    Files.writeString(seeds.resolve("boat.txt"), text);
    Files.writeString(seeds.resolve("other.txt"), text);
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](ferry.txt)\n- [b](boat.txt)\n");
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT)
            .check(CorpusReader.read(seeds, "INDEX.md"));
    return new CombinedResult.Part(folder + "/", result);
  }

  @Test
  void pathsBeginWithTheFolder() throws Exception {
    List<CombinedResult.Part> parts = List.of(part("news/seeds"), part("letters/seeds"));
    CheckResult all = CombinedResult.of(work, parts);
    assertThat(all.seeds())
        .extracting(seed -> seed.entry().path())
        .containsExactly(
            "news/seeds/ferry.txt",
            "news/seeds/boat.txt",
            "letters/seeds/ferry.txt",
            "letters/seeds/boat.txt");
    assertThat(all.findings())
        .isNotEmpty()
        .allMatch(one -> one.place().path().matches("(news|letters)/seeds/\\w+\\.\\w+"));
    assertThat(all.findings().filter(one -> one.rule().equals("duplicate-seed")))
        .extracting(one -> one.message().arguments().get(0))
        .containsExactly("news/seeds/ferry.txt", "letters/seeds/ferry.txt");
    assertThat(all.texts()).containsKeys("letters/seeds/boat.txt");
    int errors = parts.stream().mapToInt(one -> one.result().count(Severity.ERROR)).sum();
    assertThat(all.count(Severity.ERROR)).isEqualTo(errors).isPositive();
    assertThat(all.corpus().indexName()).isEqualTo("**/INDEX.md");
  }

  @Test
  void alikeFindingsStayOne() throws Exception {
    Path seeds = Files.createDirectories(work.resolve("news"));
    String body = "The fer\u200Bry left. ".repeat(7);
    Files.writeString(seeds.resolve("ferry.txt"), "Ferry sails\n\n" + body + "\n\nHarbour Times\n");
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](ferry.txt)\n");
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT)
            .check(CorpusReader.read(seeds, "INDEX.md"));
    CheckResult all = CombinedResult.of(work, List.of(new CombinedResult.Part("news/", result)));
    assertThat(all.findings().filter(one -> one.rule().equals("invisible-character")))
        .singleElement()
        .returns(7, Finding::occurrences)
        .satisfies(
            one ->
                assertThat(one.further())
                    .hasSize(4)
                    .allMatch(place -> place.path().equals("news/ferry.txt")));
  }
}
