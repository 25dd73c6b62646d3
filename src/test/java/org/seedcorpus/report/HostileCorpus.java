package org.seedcorpus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** A corpus with every fault that could break a report, and names of files that could too. */
public final class HostileCorpus {
  private static final String END = "\n\nSource: Harbour Times\n";

  private final Path seeds;
  private final StringBuilder index = new StringBuilder("# Seeds\n\n");

  private HostileCorpus(Path seeds) {
    this.seeds = seeds;
  }

  /** Writes the corpus into an empty folder. */
  public static void write(Path seeds) throws IOException {
    HostileCorpus corpus = new HostileCorpus(Files.createDirectories(seeds));
    corpus.texts();
    corpus.bytes();
    corpus.names();
    corpus.index.append("- [gone](gone.txt)\n- [away](../away.txt)\n- [again](markup.txt)\n");
    corpus.index.append("\n| File | Headline | Language | SHA-256 |\n|---|---|---|---|\n");
    corpus.index.append(
        "| [declared.txt](declared.txt) | The `<b>`bold`</b>` | xx-broken | 00 |\n");
    Files.writeString(seeds.resolve("declared.txt"), "Ferry timetable\n\nIt sails at six." + END);
    Files.writeString(seeds.resolve("unlisted.txt"), "Nobody names this\n\nAnd so on." + END);
    Files.writeString(seeds.resolve("INDEX.md"), corpus.index);
  }

  private void texts() {
    add(
        "markup.txt",
        "<script>alert('x')</script> & \"co\"]]>\n\n<b>the the</b> ]]> <!-- in in -->");
    add("commands.txt", "::error file=x::Harbour\n\n::error::the the ##[error]the the ##vso[task]");
    add(
        "links.txt",
        "Bridge [opens](https://evil.example)\n\n[the the](javascript:1) @all `x` |a|");
    add(
        "escapes.txt",
        "Bell\u0007 and colour \u001B[31mred\u001B[0m\n\n\u0000 NUL \u009B31m, the the");
    add(
        "direction.txt",
        "Harbour \u202Eegdirb\n\nA \u2067word\u2066 \u202Ais\u202C \u200Bhid\u2028den");
    add("nonsense.txt", "Bridge \uFFFE\uFFFF \uFDD0\n\nAll \uDBFF\uDFFF the the \uFFFD\uFEFF x");
    add(
        "arabic.txt",
        "جسر الميناء يفتح من جديد\n\nمرت أولى السيارات في في الصباح \u202Eالباكر\u202C");
    add("long.txt", "A long line\n\nThe the " + "harbour ".repeat(131_072) + "bridge bridge");
    add("many.txt", "Many faults\n\n" + "Ferry \u0001 sails the the \u0002 sea.\n".repeat(60));
    add("empty.txt", "");
  }

  private void bytes() {
    // CESU-8: two surrogates of three bytes each, the first of them alone once more, and C1 80.
    add("surrogates.txt", hex("48EDA0BDEDB88020EDA0BD20C18020FF0A0A74686520746865"));
    add(
        "utf16.txt",
        "\uFEFFجسر الميناء\n\nفتح في في الصباح\n\nالمصدر: الميناء"
            .getBytes(StandardCharsets.UTF_16LE));
    add(
        "windows.txt",
        "جسر الميناء يفتح من جديد\n\nمرت أولى السيارات في في صباح الجمعة\n\nالمصدر: الميناء\n"
            .getBytes(Charset.forName("windows-1256")));
  }

  private void names() {
    for (String name :
        List.of(
            "a b.txt",
            "100%.txt",
            "a%20b.txt",
            "sharp#?.txt",
            "quote\"'<&>.txt",
            "::error::x.txt",
            "عربي \u202E.txt",
            "two\nlines.txt",
            "tab\there.txt",
            "comma,colon:.txt")) {
      add(name, "Bridge opens\n\nThe ferry the the sails at six." + END);
    }
  }

  private void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] bytes) {
    try {
      Files.write(seeds.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    StringBuilder target = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      target.append("%%%02X".formatted(b));
    }
    index.append("- [").append("seed](").append(target).append(")\n");
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits);
  }

  /** Checks the corpus. */
  public static CheckResult check(Path seeds, int threads)
      throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(Map.of(), null, threads, CheckOptions.MAX_SEED_SIZE);
    Corpus corpus = CorpusReader.read(seeds, "INDEX.md");
    return new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options).check(corpus);
  }

  /** Returns how to report it. */
  public static ReportOptions options() {
    return new ReportOptions(Locale.ENGLISH, false, "my module/seeds/", Severity.ERROR, "1.0");
  }
}
