package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;

/** Which lines of a seed are its headline, body and source, and what is required. */
class SeedShapeTest {
  private static final String PARAGRAPH =
      "The harbour bridge, which had been closed to traffic for more than a year after engineers"
          + " found cracks in two of its main beams, was opened again on Friday.";

  @TempDir private Path folder = Path.of("");

  private List<String> found(RuleOptions options, String frontMatter, String... seeds)
      throws IOException, InterruptedException {
    StringBuilder index = new StringBuilder(frontMatter);
    for (int i = 0; i < seeds.length; i++) {
      Files.writeString(folder.resolve(i + ".txt"), seeds[i]);
      index.append("- [").append(i).append(".txt](").append(i).append(".txt)\n");
    }
    Files.writeString(folder.resolve("INDEX.md"), index.toString());
    List<Rule> rules = new ArrayList<>(StructureRules.all(options));
    CheckOptions checks = new CheckOptions(Map.of(), null, 1, CheckOptions.MAX_SEED_SIZE);
    return new CorpusChecker(rules, checks, options, List.of())
        .check(CorpusReader.read(folder, "INDEX.md"))
        .findings()
        .map(
            finding ->
                finding.place().path() + " " + finding.rule() + "." + finding.message().key())
        .toList();
  }

  @Test
  void aSeedOfOneParagraphHasABody() throws Exception {
    assertThat(found(RuleOptions.DEFAULT, "", PARAGRAPH))
        .containsExactlyInAnyOrder(
            "0.txt headline-missing.sentence", "0.txt source-missing.one-line");
    assertThat(found(RuleOptions.DEFAULT, "", "بندرگاہ کا پل جمعے کو کھلا۔"))
        .containsExactly("0.txt source-missing.one-line");
    assertThat(found(RuleOptions.DEFAULT, "", "Harbour bridge opens"))
        .containsExactlyInAnyOrder("0.txt body-missing.found", "0.txt source-missing.one-line");
  }

  @Test
  void aSeedOfItsSourceAloneIsOneFinding() throws Exception {
    assertThat(found(RuleOptions.DEFAULT, "", "\n\nSource: Harbour Times\n"))
        .containsExactly("0.txt empty-seed.only-source");
    RuleOptions known = new RuleOptions(List.of("صحيفة الميناء"), null);
    assertThat(found(known, "", "صحيفة الميناء")).containsExactly("0.txt empty-seed.only-source");
  }

  @Test
  void whatIsNotRequiredIsNotMissed() throws Exception {
    String poem = "12\n\nThe boats came home.\n\nThe tide was high.\n";
    assertThat(found(RuleOptions.DEFAULT, "", poem))
        .containsExactlyInAnyOrder(
            "0.txt headline-missing.no-letter", "0.txt source-missing.found");
    assertThat(found(new RuleOptions(List.of(), null, false, true), "", poem))
        .containsExactly("0.txt source-missing.found");
    assertThat(found(new RuleOptions(List.of(), null, true, false), "", poem))
        .containsExactly("0.txt headline-missing.no-letter");
    assertThat(found(RuleOptions.DEFAULT, "---\nheadline: none\nsource: none\n---\n", poem, "x"))
        .isEmpty();
    assertThat(found(RuleOptions.DEFAULT, "---\nsource: none\n---\n", poem))
        .containsExactly("0.txt headline-missing.no-letter");
  }

  @Test
  void theBodyIsWhatIsNeitherHeadlineNorSource() {
    SeedContext seed = SeedContexts.of("en", "Bridge opens\n\nCars cross.\n\nHarbour Times\n");
    assertThat(List.of(seed.firstBodyLine(), seed.endBodyLine())).containsExactly(1, 4);
    seed = SeedContexts.of("en", PARAGRAPH + "\n\nCars cross.\n\nCars stop.\n");
    assertThat(List.of(seed.firstBodyLine(), seed.endBodyLine())).containsExactly(0, 5);
    seed = SeedContexts.of("en", PARAGRAPH);
    assertThat(List.of(seed.firstBodyLine(), seed.endBodyLine())).containsExactly(0, 1);
    seed = SeedContexts.of("en", "\n\n");
    assertThat(List.of(seed.firstBodyLine(), seed.endBodyLine())).containsExactly(0, 0);
    seed =
        SeedContexts.of(new SeedMetadata("en", null, null, "Harbour", null, null), "\nHarbour\n");
    assertThat(seed.isSourceOnly()).isTrue();
    assertThat(List.of(seed.firstBodyLine(), seed.endBodyLine())).containsExactly(2, 2);
  }
}
