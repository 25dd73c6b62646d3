package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** Files are fixed and converted, and the index says of them what is right then. */
class IndexUpdateTest {
  private static final String ARABIC =
      """
      الميناء يستقبل أول سفينة ركاب

      وصلت السفينة إلى الميناء صباح أمس وعلى متنها مئتا راكب، ورحب بهم المحافظ عند الرصيف.
      وقال المحافظ إن الميناء سيستقبل سفينة أخرى في الأسبوع المقبل.

      صحيفة الميناء
      """;
  private static final String SLIP =
      "Ferry sails again\n\nIt sails from cafÃ© to pier at six.\n\nHarbour Times\n";
  private static final String FIXED = SLIP.replace("Ã©", "é");
  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  @TempDir private Path folder = Path.of("");

  private CorpusFixer fix(byte[] seed, String index, boolean suggested, boolean dryRun)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("a.txt"), seed);
    Files.writeString(folder.resolve("INDEX.md"), index);
    Corpus corpus = CorpusReader.read(folder, "INDEX.md");
    FixOptions options = new FixOptions(Set.of(), suggested);
    CorpusFixer fixer = new CorpusFixer(corpus, CHECKER, KnownFindings.NONE, options, dryRun);
    CHECKER.check(corpus, SeedSelection.ALL, fixer);
    return fixer;
  }

  private CorpusFixer fix(String seed, String index) throws IOException, InterruptedException {
    return fix(seed.getBytes(StandardCharsets.UTF_8), index, false, false);
  }

  private String seed() throws IOException {
    return Files.readString(folder.resolve("a.txt"));
  }

  private static String index(CorpusFixer fixer) {
    IndexUpdate update = fixer.indexUpdate();
    return update == null ? "" : new String(update.after(), StandardCharsets.UTF_8);
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String row(String column, String value) {
    return "| File | %s |\n|---|---|\n| [a.txt](a.txt) | %s |\n".formatted(column, value);
  }

  @Test
  void aChecksumIsThatOfTheFixedSeed() throws Exception {
    String before = sha256(SLIP);
    String after = sha256(FIXED);
    assertThat(index(fix(SLIP, row("SHA-256", before)))).isEqualTo(row("SHA-256", after));
    assertThat(seed()).isEqualTo(FIXED);
    String upper = before.toUpperCase(Locale.ROOT);
    assertThat(index(fix(SLIP, row("SHA-256", upper))))
        .isEqualTo(row("SHA-256", after.toUpperCase(Locale.ROOT)));
    String start = before.substring(0, 12);
    assertThat(index(fix(SLIP, row("SHA-256", start + "…"))))
        .isEqualTo(row("SHA-256", after.substring(0, 12) + "…"));
  }

  @Test
  void aChecksumThatWasWrongOrStandsTwiceStays() throws Exception {
    assertThat(index(fix(SLIP, row("SHA-256", sha256(FIXED))))).isEmpty();
    String before = sha256(SLIP);
    String twice =
        "| File | SHA-256 | Note |\n|---|---|---|\n| [a.txt](a.txt) | %s | %s |\n"
            .formatted(before, before);
    assertThat(index(fix(SLIP, twice))).isEmpty();
    String within = twice.replace(before + " |\n", "q" + before + " |\n");
    assertThat(index(fix(SLIP, within)))
        .isEqualTo(within.replace("| " + before, "| " + sha256(FIXED)));
  }

  @Test
  void aDeclaredEncodingIsThatOfTheConvertedSeed() throws Exception {
    byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
    CorpusFixer fixer = fix(bytes, row("Encoding", "windows-1256"), false, false);
    assertThat(seed()).isEqualTo(ARABIC);
    assertThat(index(fixer)).isEqualTo(row("Encoding", "UTF-8"));
    FileFix file = fixer.files().get(0);
    assertThat(file.fixed().convertedFrom()).isEqualTo(Charset.forName("windows-1256"));
    assertThat(file.applied()).isEqualTo(1);
    assertThat(file.fixed().applied()).containsEntry("wrong-encoding", 1);
  }

  @Test
  void aSeedOfAnotherScriptThanLatinIsConverted() throws Exception {
    fix(ARABIC.getBytes(Charset.forName("windows-1256")), "- [a](a.txt)\n", false, false);
    assertThat(seed()).isEqualTo(ARABIC);
    fix(("\uFEFF" + SLIP).getBytes(StandardCharsets.UTF_16LE), "- [a](a.txt)\n", false, false);
    assertThat(seed()).isEqualTo(FIXED);
  }

  /** Which of the charsets of Latin script it is, is only likely. */
  @Test
  void aSeedOfLatinScriptIsConvertedIfThatIsAskedFor() throws Exception {
    String french =
        "Le port rouvre après l’été\n\nLe traversier a quitté le quai à six heures, a déclaré le"
            + " maire, et il reviendra dès la soirée.\n\nLe Courrier du Port\n";
    byte[] bytes = french.getBytes(Charset.forName("windows-1252"));
    CorpusFixer fixer = fix(bytes, "- [a](a.txt)\n", false, false);
    assertThat(Files.readAllBytes(folder.resolve("a.txt"))).isEqualTo(bytes);
    assertThat(fixer.files()).hasSize(1);
    assertThat(fixer.files().get(0).fixed().left()).isEqualTo(1);
    assertThat(fixer.files().get(0).fixed().isChanged()).isFalse();
    assertThat(fixer.files().get(0).fixed().convertedFrom()).isNull();
    fix(bytes, "- [a](a.txt)\n", true, false);
    assertThat(seed()).isEqualTo(french);
  }

  @Test
  void aDryRunWritesNothingAndShowsTheDifference() throws Exception {
    CorpusFixer fixer = fix(SLIP.getBytes(StandardCharsets.UTF_8), "- [a](a.txt)\n", false, true);
    assertThat(seed()).isEqualTo(SLIP);
    FileFix file = fixer.files().get(0);
    assertThat(file.failure()).isNull();
    assertThat(file.applied()).isEqualTo(1);
    assertThat(file.difference("seeds/"))
        .contains("--- a/seeds/a.txt", "-It sails from cafÃ© to pier at six.")
        .contains("+It sails from café to pier at six.");
    assertThat(file.patch("seeds/"))
        .contains("+It sails from " + "cafÃ©" + " to pier at six.")
        .noneMatch(line -> line.startsWith("+") && line.contains("café"));
  }

  @Test
  void aSeedWithoutFindingsIsNoFile() throws Exception {
    assertThat(fix(FIXED, "- [a](a.txt)\n").files()).isEmpty();
    assertThat(seed()).isEqualTo(FIXED);
  }
}
