package org.seedcorpus.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** A corpus made for a test, and the reports of it. */
public final class SampleCorpus {
  private static final String ARABIC =
      """
      حديقة جديدة على ضفة النهر

      افتتحت البلدية صباح اليوم حديقة في في وسط المدينة، وحضر الأطفال مع ذويهم.
      وبلغ سعر تذكرة القارب \u202E25 EGP بعد الزيادة الأخيرة.
      وقال المهندس إن الأشجار زُرعت منذ عامين، وإن الري يعمل بالطاقة الشمسية.

      المصدر: صحيفة الضفة
      """;
  private static final String HEBREW =
      """
      הגן על גדת הנהר נפתח

      העירייה פתחה הבוקר את את הגן החדש במרכז העיר, והילדים הגיעו עם הוריהם.
      המהנדסת אמרה כי העצים ניטעו לפני שנתיים וכי ההשקיה פועלת בשמש.

      מקור: עיתון הגדה
      """;
  private static final String PERSIAN =
      """
      \uFEFFبوستان تازه در کنار رود

      شهرداری امروز بوستانی در میان شهر گشود و کودکان با خانواده می\u200Cآیند.
      مهندس گفت که که درخت‌ها دو سال پیش کاشته شده‌اند.

      منبع: روزنامهٔ کرانه
      """;
  private static final String URDU =
      """
      دریا کنارے نیا باغ

      بلدیہ نے آج شہر کے کے وسط میں باغ کھولا اور بچے والدین کے ساتھ آئے۔

      ماخذ: اخبار ساحل
      """;
  private static final String ENGLISH =
      """
      A new garden on the river bank

      The town opened the the garden on Monday, and children came with their parents.
      The engineer said that the trees were planted two years ago.

      Source: Bank Post
      """;

  /** Text that would act if a report let it through. */
  private static final String HOSTILE =
      """
      <script>window.acted=1</script><img src=x onerror=window.acted=1> the the
      "><svg onload=window.acted=1> ' onmouseover='window.acted=1 of of &lt;b&gt; ]]> <!-- -->
      ::error file=x,line=1::the the
      ${7*7} {{7*7}} javascript:window.acted=1 the the </style></title></script><b>
      """;

  private static final String CONTROLS =
      "\u0001\u001B[31mred\u0007 \u202Eevil\u2066\u2028 the\u0085 the \uFFFE end\n";

  /** Words that nobody says twice. */
  private static final List<String> WORDS = List.of("the", "of", "and", "from");

  private final Path folder;

  private SampleCorpus(Path folder) {
    this.folder = folder;
  }

  /** Makes a corpus in five languages with all kinds of faults, and hostile text. */
  public static SampleCorpus small(Path folder) throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("ar/garden.txt", bytes(ARABIC));
    seeds.put("he/garden.txt", bytes(HEBREW));
    seeds.put("fa/garden.txt", bytes(PERSIAN));
    seeds.put("ur/garden.txt", bytes(URDU));
    seeds.put("en/garden.txt", bytes(ENGLISH));
    seeds.put("en/clean.txt", bytes(ENGLISH.replace("the the", "its").replace("A new", "Another")));
    // A lone surrogate (ED A0 80), an overlong slash and a byte of another charset.
    byte[] broken = ENGLISH.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(
        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, (byte) 0xAF, (byte) 0xE9},
        0,
        broken,
        60,
        6);
    seeds.put("en/bytes.txt", broken);
    seeds.put("en/hostile.txt", bytes(HOSTILE + CONTROLS + "\n" + HOSTILE));
    seeds.put("en/<b>'&\u202E.txt", bytes(HOSTILE + CONTROLS));
    seeds.put(
        "en/long.txt", bytes("Long\n\n" + "word and more of it ".repeat(50_000) + "the the\n"));
    return of(folder, seeds);
  }

  /** Makes a corpus of so many seeds with so many errors each, of four kinds. */
  public static SampleCorpus large(Path folder, int count, int errors) throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      StringBuilder text = new StringBuilder("Report number " + i + " from the river bank\n\n");
      for (int e = 0; e < errors; e++) {
        String twice = WORDS.get(i % WORDS.size());
        text.append("Engineer %d saw %s %s tree %d.\n".formatted(i, twice, twice, e));
      }
      seeds.put("s/%05d.txt".formatted(i), bytes(text + "All was well.\n\nSource: Bank Post\n"));
    }
    return of(folder, seeds);
  }

  /** Makes a corpus of so many seeds with a joiner that joins nothing, each in another sentence. */
  public static SampleCorpus joiners(Path folder, int count) throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      seeds.put(
          "fa/garden-%02d.txt".formatted(i),
          bytes(
              "گشایش باغ شماره %1$s در کنار رودخانه\n\nشهردار گفت باغ شماره %1$s\u200C روز دوشنبه باز شد و کودکان با پدران خود آمدند.\n\nروزنامه بندر\n"
                  .formatted(i)));
    }
    return of(folder, seeds);
  }

  /** Makes a corpus of UTF-16 that will be read as UTF-8: nearly every other character is a NUL. */
  public static SampleCorpus garbled(Path folder, int count) throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    String headline = "A headline that is long ".repeat(20);
    for (int i = 1; i <= count; i++) {
      String text = headline + i + "\n\nAll was well.\n\nSource: Bank Post\n";
      seeds.put("s/%05d.txt".formatted(i), text.getBytes(StandardCharsets.UTF_16LE));
    }
    return of(folder, seeds);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SampleCorpus of(Path folder, Map<String, byte[]> seeds) throws IOException {
    StringBuilder index = new StringBuilder("# Seeds\n\n| File | Language |\n|---|---|\n");
    for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
      Path file = folder.resolve(seed.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, seed.getValue());
      String language = seed.getKey().contains("/garden") ? seed.getKey().substring(0, 2) : "en";
      index.append("| [seed](<%s>) | %s |\n".formatted(link(seed.getKey()), language));
    }
    Files.writeString(folder.resolve("INDEX.md"), index);
    return new SampleCorpus(folder);
  }

  private static String link(String path) {
    return path.replace("<", "%3C").replace(">", "%3E").replace("&", "%26");
  }

  /** Returns the corpus that is in the folder. */
  public static SampleCorpus in(Path folder) {
    return new SampleCorpus(folder);
  }

  /** Returns what the check finds. */
  public CheckResult result() throws IOException, InterruptedException {
    return new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT)
        .check(CorpusReader.read(folder, "INDEX.md"));
  }

  /** Returns how to report it, in languages that are separated by commas. */
  public ReportOptions options(String languages, boolean singleFile) {
    List<Locale> locales = Stream.of(languages.split(",")).map(Locale::forLanguageTag).toList();
    return new ReportOptions(
        locales,
        singleFile,
        "seeds/",
        Severity.ERROR,
        "1",
        CheckOptions.MAX_SEED_PAGES,
        "",
        "",
        null,
        CommandSyntax.MAVEN,
        "seeds/");
  }

  /** Writes all reports. */
  public Path report(Path directory, String language, boolean singleFile)
      throws IOException, InterruptedException {
    ReportWriter.writeAll(result(), options(language, singleFile), directory);
    return directory;
  }

  /** Writes the reports of a corpus: its folder, where to, and the language. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new SampleCorpus(Path.of(arguments[0])).report(Path.of(arguments[1]), arguments[2], false);
  }
}
