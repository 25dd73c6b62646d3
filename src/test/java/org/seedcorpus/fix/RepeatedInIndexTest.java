package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.fix.RefusedFix.Reason;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** An index that repeats what is fixed in a seed is fixed along with it. */
class RepeatedInIndexTest {
  /** Persian, typed on an Arabic keyboard: each ي and ك is another letter. */
  private static final String ARABIC_KEYBOARD =
      """
      بازار كتاب در شهر باز شد

      بازار كتاب ديروز در شهر باز شد و مردم زيادي براي خريد كتاب به آنجا رفتند.

      خبرگزاري بندر
      """;

  private static final String FIXED = ARABIC_KEYBOARD.replace('ي', 'ی').replace('ك', 'ک');

  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  @TempDir private Path folder = Path.of("");

  private CorpusFixer fix(String seed, String index) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.txt"), seed);
    Files.writeString(folder.resolve("INDEX.md"), index);
    Corpus corpus = CorpusReader.read(folder, "INDEX.md");
    FixOptions safe = new FixOptions(Set.of(), false);
    CorpusFixer fixer = new CorpusFixer(corpus, CHECKER, KnownFindings.NONE, safe, false);
    CHECKER.check(corpus, SeedSelection.ALL, fixer);
    return fixer;
  }

  private String seed() throws IOException {
    return Files.readString(folder.resolve("a.txt"));
  }

  private static String index(CorpusFixer fixer) {
    IndexUpdate update = fixer.indexUpdate();
    return update == null ? "" : new String(update.after(), StandardCharsets.UTF_8);
  }

  @Test
  void headlineAndSourceOfATableAreFixedToo() throws Exception {
    String index =
        """
        كتاب

        | File | Headline | Source |
        |---|---|---|
        | [a.txt](a.txt) | بازار كتاب در شهر باز شد | خبرگزاري بندر |
        """;
    CorpusFixer fixer = fix(ARABIC_KEYBOARD, index);
    assertThat(seed()).isEqualTo(FIXED);
    assertThat(index(fixer))
        .isEqualTo(index.replace("بازار كتاب", "بازار کتاب").replace("خبرگزاري", "خبرگزاری"));
    assertThat(fixer.files().get(0).fixed().refused()).isEmpty();
  }

  @Test
  void headlineOfAListIsFixedToo() throws Exception {
    CorpusFixer fixer = fix(ARABIC_KEYBOARD, "- [بازار كتاب در شهر باز شد](a.txt)\n");
    assertThat(seed()).isEqualTo(FIXED);
    assertThat(index(fixer)).isEqualTo("- [بازار کتاب در شهر باز شد](a.txt)\n");
  }

  @Test
  void whatTheSeedDoesNotHaveStays() throws Exception {
    CorpusFixer fixer = fix(ARABIC_KEYBOARD, "- [a](a.txt) – خبرگزاري\n");
    assertThat(index(fixer)).isEmpty();
  }

  /** Two places: which of them is the headline cannot be told by the words. */
  @Test
  void aHeadlineThatIsInTheLineTwiceIsLeftAndTheLogCanSayWhy() throws Exception {
    String words = "CafÃ© opens by the pier";
    CorpusFixer fixer =
        fix(
            words
                + "\n\nThe cafÃ© opened at six, and forty people sat in the sun.\n\nHarbour Times\n",
            "| File | Headline | Note |\n|--|--|--|\n| [a](a.txt) | %s | %s |\n"
                .formatted(words, words));
    assertThat(seed()).startsWith(words).contains("The café opened");
    assertThat(index(fixer)).isEmpty();
    RefusedFix refused = fixer.files().get(0).fixed().refused().get(0);
    assertThat(refused.finding().rule().id()).isEqualTo("mojibake");
    assertThat(refused.reason()).isEqualTo(Reason.MORE_FINDINGS);
    assertThat(refused.rules()).containsExactly("declared-headline-differs");
  }
}
