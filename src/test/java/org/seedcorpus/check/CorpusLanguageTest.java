package org.seedcorpus.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.SeedContext.LanguageFrom;

class CorpusLanguageTest {
  private static final String URDU =
      "نیا پل کھل گیا\n\nوزیر نے کہا کہ پل اگلے ہفتے سے سب گاڑیوں کے لیے کھلا رہے گا اور لوگ خوش ہیں۔ "
          + "شہر کے لوگ کئی سال سے اس کا انتظار کر رہے تھے۔\n\nشہر نامہ %s\n";
  private static final String ENGLISH =
      "Bridge opens\n\nThe mayor said that the bridge would be open to all from next week.\n\nTimes\n";

  private final Path seeds;

  CorpusLanguageTest(@TempDir Path seeds) {
    this.seeds = seeds;
  }

  private SeedProfile profile(String last, String... others)
      throws IOException, InterruptedException {
    StringBuilder index = new StringBuilder();
    int i = 0;
    for (String text : others) {
      Files.writeString(seeds.resolve(i + ".txt"), text.formatted(i));
      index.append("- [%s.txt](%s.txt)\n".formatted(i, i));
      i++;
    }
    Files.writeString(seeds.resolve("last.txt"), last);
    index.append("- [last.txt](last.txt)\n");
    Files.writeString(seeds.resolve("INDEX.md"), index);
    CheckResult result =
        new CorpusChecker(List.of(), CheckOptions.DEFAULT)
            .check(CorpusReader.read(seeds, "INDEX.md"));
    return requireNonNull(result.seeds().get(result.seeds().size() - 1).facts());
  }

  @Test
  void aSeedThatCannotTellTakesThatOfMostOthers() throws Exception {
    SeedProfile facts = profile("پل ۵\n\nشہر\n", URDU, URDU, URDU, URDU, URDU);
    assertThat(facts.language().tag()).isEqualTo("ur");
    assertThat(facts.languageFrom()).isEqualTo(LanguageFrom.CORPUS);
  }

  /** CR must not count in how much of a seed is looked at. */
  @Test
  void lineEndsDoNotDecide() throws Exception {
    String english = "The mayor said that the bridge would be open to all from next week. ";
    String urdu = URDU.replace("%s", "");
    String text = ("\n".repeat(180) + english).repeat(17) + "%s\n" + urdu.repeat(30);
    for (String seed : new String[] {text, text.replace("\n", "\r\n"), "\uFEFF" + text}) {
      SeedProfile facts = profile("Gate\n\nTwo\n", seed, seed, seed, seed, seed);
      assertThat(facts.language().tag()).isEqualTo("en");
      assertThat(facts.languageFrom()).isEqualTo(LanguageFrom.CORPUS);
    }
  }

  @Test
  void notIfItIsInAnotherScript() throws Exception {
    SeedProfile facts = profile("Gate\n\nTwo\n", URDU, URDU, URDU, URDU, URDU);
    assertThat(facts.languageFrom()).isEqualTo(LanguageFrom.NOBODY);
  }

  @Test
  void notIfTheOthersDisagreeOrAreFew() throws Exception {
    SeedProfile mixed = profile("پل ۵\n\nشہر\n", URDU, URDU, URDU, ENGLISH, ENGLISH, ENGLISH);
    assertThat(mixed.languageFrom()).isEqualTo(LanguageFrom.NOBODY);
    SeedProfile few = profile("پل ۵\n\nشہر\n", URDU, URDU);
    assertThat(few.languageFrom()).isEqualTo(LanguageFrom.NOBODY);
  }
}
