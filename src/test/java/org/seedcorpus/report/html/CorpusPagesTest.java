package org.seedcorpus.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.SampleCorpus;
import org.seedcorpus.report.json.JsonReportReader;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;

/** The page of the corpus, and those of its folders, sources and languages. */
class CorpusPagesTest {
  private final Path work;

  CorpusPagesTest(@TempDir Path work) {
    this.work = work;
  }

  private static int number(Element cell) {
    return Integer.parseInt(cell.text().replace(",", ""));
  }

  private static int sum(Element row) {
    return number(row.child(1)) + number(row.child(2)) + number(row.child(3));
  }

  private static String newspaper(int number, String word) {
    return "Report number %d from the river bank\n\nThe engineer saw %s tree today.\nAll was well.\n\nSource: Bank Post\n"
        .formatted(number, word);
  }

  private SampleCorpus corpus(String... paths) throws IOException {
    Path seeds = work.resolve("seeds");
    StringBuilder index = new StringBuilder("# Seeds\n\n");
    for (int i = 0; i < paths.length; i++) {
      Path file = seeds.resolve(paths[i]);
      Files.createDirectories(file.resolveSibling("."));
      String word = paths[i].startsWith("clean") ? "a" : "the the";
      Files.writeString(file, newspaper(i, word));
      index.append("- [seed](<%s>)\n".formatted(paths[i]));
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
    return SampleCorpus.in(seeds);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.small(work.resolve("seeds"));
    Path report = corpus.report(work.resolve("r"), "en,ar,he", false);
    Map<Path, Document> pages = new HashMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        for (String href : parsed(page, pages).select("[href]").eachAttr("href")) {
          String[] parts = href.split("#", 2);
          Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
          assertThat(target).as("%s: %s", page, href).exists();
          if (parts.length == 2 && target.toString().endsWith(".html")) {
            assertThat(parsed(target, pages).getElementById(parts[1]))
                .as("%s: %s", page, href)
                .isNotNull();
          }
        }
      }
    }
  }

  private static Document parsed(Path page, Map<Path, Document> pages) throws IOException {
    Document known = pages.get(page);
    if (known == null) {
      known = Jsoup.parse(page);
      pages.put(page, known);
    }
    return known;
  }

  @Test
  void foldersAddUpAtEachLevel() throws IOException, InterruptedException {
    Path report =
        corpus("clean/a.txt", "news/b.txt", "news/city/c.txt", "news/city/d.txt", "sport/e.txt")
            .report(work.resolve("r"), "en", false);
    Document corpus = Jsoup.parse(report.resolve("corpus.html"));
    Element row = corpus.select("tr:has(th a[href^=folder/news-])").get(0);
    assertThat(row.text()).contains("seeds/news/", "3 of 3");
    Document news = Jsoup.parse(report.resolve(row.select("th a").attr("href")));
    assertThat(news.select(".verdict").text()).startsWith(sum(row) + " findings in 3 seeds of 3");
    assertThat(news.select("h2#checks + .scroll tbody tr").stream().mapToInt(CorpusPagesTest::sum))
        .as("the rules")
        .satisfies(
            all -> assertThat(all.stream().mapToInt(Integer::intValue).sum()).isEqualTo(sum(row)));
    Element city = news.select("tr:has(th a[href^=../folder/news-city-])").get(0);
    assertThat(sum(city)).isEqualTo(sum(row) * 2 / 3);
    assertThat(news.select("code.command").text())
        .isEqualTo("mvn seeds:baseline -Dseeds.includes='news/**'");
    assertThat(news.select("#seeds + .scroll tbody tr")).hasSize(3);
    assertThat(corpus.select("tr:contains(seeds/clean/) th a")).isEmpty();
  }

  @Test
  void aCorpusOfOneKindHasNoPageOfThatKind() throws IOException, InterruptedException {
    Path report = corpus("a.txt", "b.txt").report(work.resolve("r"), "en", false);
    assertThat(report.resolve("language")).doesNotExist();
    assertThat(report.resolve("source")).doesNotExist();
    assertThat(Jsoup.parse(report.resolve("corpus.html")).select("#grids")).isEmpty();
  }

  @Test
  void onlyTheWorstFoldersHaveAPage() throws IOException, InterruptedException {
    String[] paths = new String[SeedGroups.MOST_PAGES + 5];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "f%03d/a.txt".formatted(i);
    }
    SampleCorpus corpus = corpus(paths);
    corpus.report(work.resolve("r"), "en", false);
    Path report = corpus.report(work.resolve("r"), "en", false); // replaces it
    try (Stream<Path> pages = Files.list(report.resolve("folder"))) {
      assertThat(pages).hasSize(SeedGroups.MOST_PAGES);
    }
    assertThat(Jsoup.parse(report.resolve("corpus.html")).text())
        .contains("The worst 200 of 205 are shown.");
  }

  @Test
  void sourcesOfAddressesAreTheirHosts() {
    assertThat(Source.of(null, "Source: Bank Post")).isEqualTo("Source: Bank Post");
    assertThat(Source.of(null, "https://News.example.org/2024/05/a-b?c"))
        .isEqualTo("news.example.org");
    assertThat(Source.of("Bank Post", "The last line.")).isEqualTo("Bank Post");
    assertThat(Source.of(null, "A paragraph ".repeat(10))).isEmpty();
    assertThat(Source.of(null, null)).isEmpty();
  }

  @Test
  void comparesWithAnEarlierReport() throws IOException, InterruptedException {
    SampleCorpus corpus = corpus("news/a.txt", "news/b.txt", "sport/c.txt");
    Path before = corpus.report(work.resolve("before"), "en", false);
    Path a = work.resolve("seeds/news/a.txt");
    Files.writeString(a, Files.readString(a, StandardCharsets.UTF_8).replace("the the", "the"));
    Path c = work.resolve("seeds/sport/c.txt");
    Files.writeString(c, Files.readString(c).replace("All was", "All all was"));
    ReportOptions plain = corpus.options("en", false);
    ReportOptions options =
        new ReportOptions(
            plain.locales(),
            false,
            plain.prefix(),
            plain.failOn(),
            plain.version(),
            plain.maxSeedPages(),
            "",
            "https://git.example.org/blob/main/{path}#L{line}",
            JsonReportReader.read(before.resolve("report.json")),
            plain.syntax(),
            plain.commandPrefix());
    Path now = work.resolve("now");
    ReportWriter.writeAll(ReportModel.of(corpus.result(), options), now);
    assertThat(Jsoup.parse(now.resolve("corpus.html")).text())
        .contains("1 finding is new, 1 is gone, 2 are still there.");
    Document index = Jsoup.parse(now.resolve("index.html"));
    assertThat(index.select(".finding:has(.habit:contains(new))").eachText())
        .singleElement()
        .asString()
        .contains("All all was");
    assertThat(index.select(".finding a[href^=https://]").eachAttr("href"))
        .contains("https://git.example.org/blob/main/seeds/sport/c.txt#L4");
  }

  @Test
  void whatAFixMakesIsShown() throws IOException, InterruptedException {
    Path report = corpus("a.txt", "b.txt").report(work.resolve("r"), "en", false);
    List<String> after =
        Jsoup.parse(report.resolve("index.html")).select(".after .seedtext").eachText();
    assertThat(after)
        .isNotEmpty()
        .allMatch(text -> text.contains("The engineer saw the tree today"));
  }

  @Test
  void aFilterSaysWhereThereIsMore() throws IOException, InterruptedException {
    Path report =
        SampleCorpus.large(work.resolve("seeds"), 600, 1).report(work.resolve("r"), "en", false);
    SampleCorpus.in(work.resolve("seeds")).report(work.resolve("r"), "en", false); // replaces it
    Document second = Jsoup.parse(report.resolve("findings-2.html"));
    int here = second.select(".finding.error").size();
    String text = second.select(".elsewhere.error").text();
    assertThat(text).startsWith("More errors: page 1 (");
    assertThat(second.select(".pill:contains(Errors) b").text()).isEqualTo(here + " of 600");
    for (Element pill : second.select(".pill:not(:has(#s-all))")) {
      assertThat(pill.select("input").hasAttr("disabled"))
          .as(pill.text())
          .isEqualTo(pill.select("b").text().equals("0"));
    }
    assertThat(Files.readString(report.resolve("assets/search.js")))
        .startsWith("seedsSearch([[\"index.html\",\"Page 1\",[\"error s/00001.txt ");
  }
}
