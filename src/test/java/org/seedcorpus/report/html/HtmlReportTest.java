package org.seedcorpus.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.SampleCorpus;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.ReportOptions;

/** The HTML report as it lies on the disk. */
class HtmlReportTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title link style script body svg symbol path use rect text desc a header"
                  + " div span bdi nav button main section h1 h2 h3 p ul ol li table caption thead"
                  + " tbody tr th td details summary code b strong em mark form fieldset legend label"
                  + " input select option article footer dl dt dd pre")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("lang dir charset http-equiv content name rel href src defer class id width height viewBox"
                  + " fill-rule d aria-hidden focusable aria-label aria-labelledby aria-current role"
                  + " tabindex type scope hreflang data-v data-nosort disabled data-search data-found data-rows data-here data-label data-n title open"
                  + " checked value colspan autocomplete preserveAspectRatio x y text-anchor direction")
              .split(" "));

  private final Path work;

  HtmlReportTest(@TempDir Path work) {
    this.work = work;
  }

  private List<Path> pages(Path report) throws IOException {
    try (Stream<Path> files = Files.walk(report)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private List<Path> everyPage() throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.small(work.resolve("seeds"));
    List<Path> pages = new ArrayList<>();
    for (String language : List.of("en", "ar,en", "he", "fa", "ur")) {
      pages.addAll(pages(corpus.report(work.resolve(language), language, false)));
    }
    pages.addAll(pages(corpus.report(work.resolve("single"), "en", true)));
    return pages;
  }

  @Test
  void everyPageLinksToItselfInTheOtherLanguages() throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.small(work.resolve("seeds"));
    Path report = corpus.report(work.resolve("r"), "en,ar", false);
    Path arabic = report.resolve("ar");
    List<Path> english = new ArrayList<>(pages(report));
    english.removeIf(page -> page.startsWith(arabic));
    assertThat(english).hasSizeGreaterThan(10).hasSameSizeAs(pages(arabic));
    for (Path page : english) {
      Element link = Jsoup.parse(page).select("a[hreflang]").get(0);
      assertThat(link.text()).isEqualTo("العربية");
      Path other = page.resolveSibling(link.attr("href")).normalize();
      assertThat(other).isEqualTo(arabic.resolve(report.relativize(page)));
      Document translated = Jsoup.parse(other);
      assertThat(translated.select("html[lang=ar][dir=rtl]")).hasSize(1);
      Element back = translated.select("a[hreflang=en]").get(0);
      assertThat(other.resolveSibling(back.attr("href")).normalize()).isEqualTo(page);
    }
    corpus.report(report, "en", false);
    assertThat(arabic).as("what the next run does not write").doesNotExist();
    assertThat(Jsoup.parse(report.resolve("index.html")).select("a[hreflang]")).isEmpty();
  }

  @Test
  void hasOnlyTheElementsAndAttributesOfItsTemplates() throws IOException, InterruptedException {
    for (Path page : everyPage()) {
      Document document = Jsoup.parse(page);
      for (Element element : document.getAllElements()) {
        if (element instanceof Document) {
          continue;
        }
        assertThat(ELEMENTS).as("%s: %s", page, element).contains(element.tagName());
        for (Attribute attribute : element.attributes()) {
          assertThat(ATTRIBUTES).as("%s: %s", page, element).contains(attribute.getKey());
        }
        assertThat(element.attr("dir")).as("%s: %s", page, element).isIn("", "ltr", "rtl");
      }
      for (Element link : document.select("[href], [src]")) {
        assertThat(link.attr("href") + link.attr("src"))
            .as("%s", page)
            .matches("(\\.\\./){0,2}([a-zA-Z0-9./-]+)?(#[A-Za-z0-9-]+)?");
      }
      assertThat(
              document.select(
                  ".seedtext:not([lang]), .seedtext:not([dir]), bdi.path:not([dir=ltr])"))
          .as("%s", page)
          .isEmpty();
      assertThat(document.select("script")).hasSize(1);
      assertThat(document.select("script[src], link").eachAttr("href"))
          .allMatch(href -> href.endsWith("assets/report.css") || href.isEmpty());
    }
  }

  @Test
  void letsNoControlThroughAndKeepsJoiners() throws IOException, InterruptedException {
    boolean joined = false;
    for (Path page : everyPage()) {
      String html = Files.readString(page);
      joined |= html.contains("می") && html.contains("\u200C");
      assertThat(html).as("%s", page).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
      assertThat(html)
          .as("%s", page)
          .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\uFFFE\uFFFD]");
      assertThat(html).as("%s", page).doesNotContain("&#1;", "&#x1;", "&#8238;", "&#x202e;");
    }
    assertThat(joined).isTrue();
  }

  @Test
  void helpsInTheLanguageOfTheReader() throws IOException, InterruptedException {
    Path report = SampleCorpus.small(work.resolve("seeds")).report(work.resolve("r"), "ar", false);
    Document page = Jsoup.parse(report.resolve("rule/repeated-word.html"));
    Element help = page.expectFirst(".rulehelp");
    Element summary = help.expectFirst("p > span");
    assertThat(summary.text()).isEqualTo("كلمة ترد مرتين على التوالي.");
    assertThat(help.select(".why > p").eachText()).containsExactly("السبب", "الإصلاح");
    Element why = help.select(".why > div").get(0);
    Element fix = help.select(".why > div").get(1);
    assertThat(fix.text()).startsWith("احذف إحدى الكلمتين.").contains("ALLOW.md");
    assertThat(fix.select("code[dir=ltr]").eachText()).containsExactly("ALLOW.md");
    assertThat(List.of(summary, fix)).allMatch(own -> !own.hasAttr("lang") && !own.hasAttr("dir"));
    assertThat(why.attr("lang") + " " + why.attr("dir")).isEqualTo("en ltr");
    assertThat(why.text()).startsWith("A repeated word ");

    Document overview = Jsoup.parse(report.resolve("index.html"));
    Element stale = overview.expectFirst("#rule-baseline-stale details.rule > p > span");
    assertThat(stale.select("bdi[dir=ltr]").eachText()).containsExactly("BASELINE.tsv");
    assertThat(stale.text()).isEqualTo("صف في BASELINE.tsv لا يطابق أي نتيجة، أو سطر ليس صفًا.");
  }

  @Test
  void showsExamplesOfLookAlikesAndFoldsTheOthers() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.joiners(work.resolve("seeds"), 9).report(work.resolve("r"), "en", false);
    Document index = Jsoup.parse(report.resolve("index.html"));
    Element alike = index.expectFirst(".group.alike");
    assertThat(alike.expectFirst("header").text())
        .contains("U+200C ZERO WIDTH NON-JOINER", "9 findings in 9 files", "misplaced-joiner");
    assertThat(alike.select("article").eachText())
        .hasSize(3)
        .allMatch(text -> text.contains("seeds/fa/garden-0"));
    assertThat(alike.select("article .msg")).as("the message is said once").isEmpty();
    assertThat(alike.select("details.rest:not([open]) > summary").text())
        .isEqualTo("6 more places");
    assertThat(alike.select(".rest .place a").eachAttr("href"))
        .hasSize(6)
        .allMatch(href -> href.matches("seed/.*\\.html#f-.*"));
    assertThat(index.expectFirst(".verdict").text()).contains("(9 findings in 9 files)");

    Document rule = Jsoup.parse(report.resolve("rule/misplaced-joiner.html"));
    assertThat(rule.select(".bymessage")).as("one message, whatever the sentence").hasSize(1);
    assertThat(rule.select(".bymessage .place")).hasSize(9);
  }

  @Test
  void saysOnceWhatDiffersInAQuotationOnly() throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    StringBuilder index = new StringBuilder("| File | Language |\n|---|---|\n");
    List<String> towns = List.of("طنجة", "فاس", "وجدة", "سلا", "مراكش", "أكادير", "تطوان");
    for (String town : towns) {
      String text =
          "أخبار %1$s\n\nوصل القطار إلى %1$s, ثم عاد في المساء إلى العاصمة.\n\nصحيفة الميناء\n";
      Files.writeString(seeds.resolve(town + ".txt"), text.formatted(town));
      index.append("| %s.txt | ar |\n".formatted(town));
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
    Path report = SampleCorpus.in(seeds).report(work.resolve("r"), "en", false);
    Document rule = Jsoup.parse(report.resolve("rule/latin-punctuation.html"));
    assertThat(rule.select(".bymessage > summary b").eachText())
        .containsExactly("U+002C COMMA after “…”; expected U+060C ARABIC COMMA");
    assertThat(rule.select(".bymessage .place")).hasSize(towns.size());
    assertThat(rule.select(".bymessage .place .said")).isEmpty();
  }

  @Test
  void theCommandThatConvertsAFileDoesSo() throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    Path old = seeds.resolve("old news.txt");
    String text =
        "افتتاح الجسر الجديد\n\nمرت السيارات على الجسر في الصباح، وحضر الافتتاح عدد كبير من سكان المدينة.\n\nصحيفة الميناء\n";
    Files.write(old, text.getBytes(Charset.forName("windows-1256")));
    Files.writeString(seeds.resolve("INDEX.md"), "| File |\n|---|\n| [a](<old news.txt>) |\n");
    Path report = SampleCorpus.in(seeds).report(work.resolve("r"), "ar", false);
    String command = Jsoup.parse(report.resolve("index.html")).expectFirst(".fix code").text();
    assertThat(command)
        .isEqualTo(
            "iconv -f windows-1256 -t UTF-8 'seeds/old news.txt' > 'seeds/old news.txt'.utf8"
                + " && mv 'seeds/old news.txt'.utf8 'seeds/old news.txt'");
    assertThat(Files.readString(report.resolve("report.json")))
        .contains("Convert the file: iconv -f windows-1256 -t UTF-8 ");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/iconv")), "no iconv");
    Process shell = new ProcessBuilder("sh", "-c", command).directory(work.toFile()).start();
    assertThat(shell.waitFor()).isZero();
    assertThat(Files.readString(old)).isEqualTo(text);
  }

  @Test
  void countsLookAlikesThatAreNotListed() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.joiners(work.resolve("seeds"), 1_600).report(work.resolve("r"), "en", false);
    for (String page : List.of("index.html", "rule/misplaced-joiner.html")) {
      assertThat(Jsoup.parse(report.resolve(page)).text())
          .contains("1,600 findings in 1,600 files");
    }
  }

  @Test
  void opensTheCodePointsOfTheFirstOfARule() throws IOException, InterruptedException {
    Path report = SampleCorpus.small(work.resolve("seeds")).report(work.resolve("r"), "en", false);
    int open = 0;
    for (Path page : pages(report)) {
      List<String> rules =
          Jsoup.parse(page).select("article:has(details[open])").eachAttr("data-search");
      assertThat(rules).as("%s", page).doesNotHaveDuplicates();
      open += rules.size();
    }
    assertThat(open).isGreaterThan(5);
  }

  @Test
  void saysCommandsInTheWordsOfWhoRunsTheCheck() throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.large(work.resolve("seeds"), 120, 1);
    ReportOptions maven = corpus.options("en", false);
    Path plugin = corpus.report(work.resolve("plugin"), "en", false);
    ReportOptions command =
        new ReportOptions(
            maven.locales(),
            false,
            "team/corpus/",
            maven.failOn(),
            "1",
            maven.maxSeedPages(),
            "",
            "",
            null,
            CommandSyntax.COMMAND,
            "corpus/");
    Path run = work.resolve("command");
    ReportWriter.writeAll(corpus.result(), command, run);
    assertThat(Jsoup.parse(plugin.resolve("index.html")).select("code.command").eachText())
        .contains("mvn seeds:fix -Dseeds.only=repeated-word");
    Document index = Jsoup.parse(run.resolve("index.html"));
    assertThat(index.select("code.command").eachText())
        .contains("seeds fix 'corpus/' --only=repeated-word");
    for (Path page : pages(run)) {
      assertThat(Jsoup.parse(page).text()).doesNotContain("mvn ", "-Dseeds", "seeds:");
    }
  }

  @Test
  void splitsWhatIsTooMuchForOnePage() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.large(work.resolve("seeds"), 2_100, 1).report(work.resolve("r"), "en", false);
    int findings = 0;
    int rows = 0;
    for (Path page : pages(report)) {
      assertThat(Files.size(page)).as("%s", page).isLessThan(2_000_000);
      Document document = Jsoup.parse(page);
      if (page.equals(report.resolve(page.getFileName()))) {
        assertThat(document.select(".finding").size()).isLessThanOrEqualTo(500);
        findings += document.select(".finding").size();
        rows += document.select("tr[data-search]").size();
      }
    }
    assertThat(rows).isEqualTo(2_100);
    assertThat(Jsoup.parse(report.resolve("rule/repeated-word.html")).text())
        .contains("2,100 findings in 1,500 places", "600 findings are counted, but not listed");
    Document first = Jsoup.parse(report.resolve("index.html"));
    assertThat(first.text()).contains("Seeds 1 to 2,000 of 2,100").contains("Places 1 to ");
    assertThat(first.select("p").eachText())
        .anyMatch(one -> one.matches("Places 1 to \\d+ of \\d,\\d+"))
        .contains("Places 1 to %d of %,d".formatted(first.select(".finding").size(), findings));
    assertThat(first.select("nav.pager a[href=seeds-2.html]")).hasSize(1);
  }

  @Test
  void splitsPagesOfGarbledTextEarlier() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.garbled(work.resolve("seeds"), 600).report(work.resolve("r"), "en", false);
    for (Path page : pages(report)) {
      assertThat(Files.size(page)).as("%s", page).isLessThan(2_000_000);
    }
  }

  @Test
  void saysInOneFileWhatIsLeftOut() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.joiners(work.resolve("seeds"), 600).report(work.resolve("r"), "en", true);
    try (Stream<Path> files = Files.list(report)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("index.html", "report.json")
          .doesNotContain("assets", "seed");
    }
    String text = Jsoup.parse(report.resolve("index.html")).text();
    assertThat(text)
        .containsPattern("Showing the first [\\d,]+ of [\\d,]+; report.json contains all.");
    assertThat(Files.readString(report.resolve("index.html"), StandardCharsets.UTF_8))
        .doesNotContain("href=\"seed/");
  }
}
