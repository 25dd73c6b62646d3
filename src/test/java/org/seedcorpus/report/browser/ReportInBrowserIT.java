package org.seedcorpus.report.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.SampleCorpus;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The HTML report as a browser shows it. */
class ReportInBrowserIT {
  /** What Jenkins serves files of a build with. */
  private static final String JENKINS =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'self';";

  private static final String AXE =
      "return axe.run(document, {preload: false, resultTypes: ['violations'], runOnly: {type: 'tag', values:"
          + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})"
          + ".then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html + ' '"
          + " + v.nodes[0].failureSummary))";

  private static final String MARKED =
      "return [...document.querySelectorAll('.finding')].map(f => [f.id,"
          + " [...f.querySelectorAll('.excerpt mark, :scope > .seedtext mark')].map(m => { const c = m.cloneNode(true);"
          + " c.querySelectorAll('.cp').forEach(p => p.remove()); return c.textContent; }).join('')])";

  @TempDir static Path work;
  private static Browser browser;
  private static SampleCorpus corpus;
  private static String axe;
  private static Path english;
  private static Path arabic;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    browser = Browser.start(work.resolve("profile"));
    corpus = SampleCorpus.small(work.resolve("seeds"));
    english = corpus.report(work.resolve("en"), "en", false);
    arabic = corpus.report(work.resolve("ar"), "ar", false);
    try (InputStream in =
        requireNonNull(ReportInBrowserIT.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static String seed(String path) {
    return "seed/" + ReportedSeed.name(path) + ".html";
  }

  private static void open(Path page) throws IOException, InterruptedException {
    browser.open(page.toUri().toString());
  }

  private static void plain() throws IOException, InterruptedException {
    browser.show(1200, "screen", "light", "none");
  }

  private static List<?> axe() throws IOException, InterruptedException {
    browser.run(axe);
    return (List<?>) requireNonNull(browser.run(AXE));
  }

  @Test
  void isAccessibleInEveryThemeAndWidth() throws IOException, InterruptedException {
    for (Path report : List.of(english, arabic)) {
      for (String name : List.of("index.html", seed("ar/garden.txt"))) {
        Path page = report.resolve(name);
        browser.show(1200, "screen", "light", "none");
        open(page);
        assertThat(axe()).as("%s wide and light", page).isEmpty();
        browser.show(320, "screen", "dark", "none");
        open(page);
        assertThat(axe()).as("%s narrow and dark", page).isEmpty();
        browser.show(1200, "screen", "dark", "active");
        open(page);
        assertThat(axe()).as("%s in forced colours", page).isEmpty();
      }
    }
  }

  @Test
  void isAccessibleOnEveryKindOfPage() throws IOException, InterruptedException {
    Path large =
        SampleCorpus.large(work.resolve("large"), 2_003, 1).report(work.resolve("l"), "en", false);
    List<Path> pages = new ArrayList<>();
    pages.add(english.resolve(seed("en/clean.txt"))); // nothing found
    pages.add(english.resolve(seed("en/bytes.txt"))); // bytes
    pages.add(large.resolve("seeds-2.html"));
    pages.add(english.resolve("corpus.html"));
    pages.add(english.resolve("folder/" + ReportedSeed.name("en") + ".html"));
    pages.add(arabic.resolve("corpus.html"));
    pages.add(arabic.resolve("language/" + ReportedSeed.name("ar") + ".html"));
    pages.add(lastOfFindings(large));
    pages.add(corpus.report(work.resolve("one"), "en", true).resolve("index.html"));
    for (String language : List.of("he", "fa", "ur")) {
      pages.add(
          corpus.report(work.resolve(language), language, false).resolve(seed("ar/garden.txt")));
    }
    boolean light = true;
    for (Path page : pages) {
      browser.show(light ? 1200 : 320, "screen", light ? "light" : "dark", "none");
      open(page);
      assertThat(axe()).as("%s light: %s", page, light).isEmpty();
      light = !light;
    }
  }

  private static Path lastOfFindings(Path report) {
    int page = 2;
    while (Files.exists(report.resolve("findings-" + (page + 1) + ".html"))) {
      page++;
    }
    return report.resolve("findings-" + page + ".html");
  }

  @Test
  void marksJustWhatWasFound() throws IOException, InterruptedException {
    plain();
    open(english.resolve("index.html"));
    List<?> shown = (List<?>) requireNonNull(browser.run(MARKED));
    List<List<String>> expected = new ArrayList<>();
    ReportModel model = ReportModel.of(corpus.result(), corpus.options("en", false));
    for (ReportedSeed seed : model.seeds()) {
      for (ReportedFinding finding : seed.findings()) {
        expected.add(List.of(finding.anchor(), text(finding.finding())));
      }
    }
    assertThat(expected).hasSizeGreaterThan(20);
    assertThat(shown.containsAll(expected)).as("%s", expected).isTrue();
  }

  /** The text of the range; what a page shows as a stand-in is not in it. */
  private static String text(Finding finding) {
    var excerpt = finding.place().excerpt();
    StringBuilder text = new StringBuilder();
    if (excerpt != null) {
      excerpt
          .text()
          .substring(excerpt.start(), excerpt.end())
          .codePoints()
          .filter(codePoint -> !ControlCharacters.isDangerous(codePoint))
          .forEach(text::appendCodePoint);
    }
    return text.toString();
  }

  @Test
  void searchesWithoutVowelSigns() throws IOException, InterruptedException {
    plain();
    open(english.resolve("index.html"));
    browser.run(
        "const q = document.getElementById('q'); q.value = 'الضفه تذكره القارب'.replaceAll('ه', 'ة')"
            + ".split(' ').slice(1).join(' '); q.dispatchEvent(new Event('input'));"
            + " return new Promise(done => setTimeout(done, 300))");
    assertThat(
            browser.run(
                "const shown = [...document.querySelectorAll('.finding')].filter(f => f.offsetParent);"
                    + " return shown.length > 0 && shown.every(f =>"
                    + " f.closest('.group').textContent.includes('ar/garden.txt'))"))
        .isEqualTo(true);
    assertThat((String) browser.run("return document.getElementById('live').textContent"))
        .matches("Findings: \\d+ of \\d+ on this page · Seeds: \\d+ of \\d+ on this page");
  }

  @Test
  void keepsWhatIsChosenOnOtherPages() throws IOException, InterruptedException {
    plain();
    Path many =
        SampleCorpus.large(work.resolve("many"), 600, 1).report(work.resolve("m"), "en", false);
    open(many.resolve("index.html"));
    browser.run(
        "document.getElementById('s-error').click(); const q = document.getElementById('q');"
            + " q.value = 'engineer 240'; q.dispatchEvent(new Event('input'));"
            + " return new Promise(done => setTimeout(done, 900))");
    assertThat((String) browser.run("return document.getElementById('live').textContent"))
        .startsWith("Findings: 0 of ");
    String others = (String) browser.run("return document.getElementById('others').textContent");
    assertThat(others).matches("On other pages: Page [2-9] \\(1\\)");
    browser.run("location.href = document.querySelector('#others a').href");
    assertThat(browser.run("return location.search")).isEqualTo("?show=error&q=engineer+240");
    assertThat(
            browser.run(
                "return document.getElementById('s-error').checked"
                    + " && [...document.querySelectorAll('.finding')].filter(f => f.offsetParent).length"))
        .isEqualTo(1.0);
  }

  @Test
  void followsTheSystemAgain() throws IOException, InterruptedException {
    plain();
    open(english.resolve("index.html"));
    String choose =
        "const t = document.getElementById('theme'); t.value = '%s';"
            + " t.dispatchEvent(new Event('change'));"
            + " return getComputedStyle(document.body).backgroundColor";
    assertThat(browser.run(choose.formatted("dark"))).isEqualTo("rgb(15, 20, 25)");
    open(english.resolve("corpus.html"));
    assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(browser.run(choose.formatted("system"))).isEqualTo("rgb(255, 255, 255)");
    open(english.resolve("index.html"));
    assertThat(browser.run("return document.documentElement.dataset.theme")).isNull();
  }

  @Test
  void worksWithTheKeyboard() throws IOException, InterruptedException {
    plain();
    open(english.resolve("index.html"));
    browser.press("Tab");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
    browser.press("n");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
    browser.run("document.getElementById('keys').focus(); document.getElementById('keys').click()");
    browser.press("n");
    browser.press("n");
    browser.press("p");
    assertThat(
            browser.run(
                "return document.activeElement === document.querySelectorAll('.finding')[0]"))
        .isEqualTo(true);
    browser.press("/");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
    browser.run("document.querySelector('#seeds ~ .scroll th.num:last-child button').focus()");
    browser.press("Enter");
    assertThat(
            browser.run(
                "const v = [...document.querySelectorAll('#seeds ~ .scroll tbody tr')]"
                    + ".map(r => +(r.cells[6].dataset.v ?? r.cells[6].textContent));"
                    + " return v.every((n, i) => i === 0 || v[i - 1] >= n)"))
        .isEqualTo(true);
  }

  @Test
  void showsEverythingUnderThePolicyOfJenkins() throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String name = exchange.getRequestURI().getPath().substring(1);
          byte[] body = Files.readAllBytes(english.resolve(name));
          exchange.getResponseHeaders().set("Content-Security-Policy", JENKINS);
          exchange
              .getResponseHeaders()
              .set("Content-Type", name.endsWith(".css") ? "text/css" : "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      plain();
      browser.open("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html");
      assertThat(browser.run("return document.documentElement.className")).isEqualTo("");
      assertThat(
              browser.run(
                  "return getComputedStyle(document.querySelector('.verdict')).backgroundColor"))
          .isEqualTo("rgb(253, 235, 233)");
      filters();
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll('.js-only')].some(e => e.offsetParent)"))
          .isEqualTo(false);
      browser.open(
          "http://127.0.0.1:" + server.getAddress().getPort() + "/" + seed("ar/garden.txt"));
      browser.run("document.getElementById('v-stored').click()");
      assertThat(
              browser.run(
                  "return getComputedStyle(document.querySelector('.doc .seedtext')).direction"))
          .isEqualTo("ltr");
    } finally {
      server.stop(0);
      browser.console();
    }
  }

  /** Chooses the errors, as a reader without script can. */
  private static void filters() throws IOException, InterruptedException {
    browser.run("document.getElementById('s-error').click()");
    assertThat(
            browser.run(
                "const f = [...document.querySelectorAll('.finding')]; return f.some(e => e.offsetParent)"
                    + " && f.every(e => !!e.offsetParent === e.classList.contains('error'))"
                    + " && [...document.querySelectorAll('.group')].every(g => !g.offsetParent"
                    + " || g.querySelector('.finding.error'))"))
        .isEqualTo(true);
    browser.run("document.getElementById('inv').click()");
    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('.zw'), '::before').content"))
        .isEqualTo("\"ZWNJ\"");
  }

  @Test
  void isOneFileThatNeedsNoOther() throws IOException, InterruptedException {
    browser.console();
    plain();
    Path page = corpus.report(work.resolve("single"), "he", true).resolve("index.html");
    Path alone = Files.createDirectories(work.resolve("alone")).resolve("report.html");
    Files.copy(page, alone);
    open(alone);
    assertThat(browser.run("return document.documentElement.className")).isEqualTo("js");
    filters();
    List<?> links =
        (List<?>)
            requireNonNull(
                browser.run(
                    "return [...document.links].map(a => a.getAttribute('href'))"
                        + ".filter(href => !href.startsWith('#'))"));
    assertThat(links).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void letsNoTextOfASeedAct() throws IOException, InterruptedException {
    browser.console();
    plain();
    for (Path page :
        List.of(english.resolve("index.html"), english.resolve(seed("en/hostile.txt")))) {
      open(page);
      assertThat(browser.run("return typeof window.acted + document.scripts.length"))
          .isEqualTo("undefined1");
    }
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void fitsASmallScreenAndPaper() throws IOException, InterruptedException {
    for (Path report : List.of(english, arabic)) {
      for (String name :
          List.of("index.html", "corpus.html", seed("ar/garden.txt"), seed("en/hostile.txt"))) {
        browser.show(320, "screen", "light", "none");
        open(report.resolve(name));
        assertThat(
                browser.run(
                    "const root = document.documentElement;"
                        + " return root.scrollWidth - root.clientWidth"))
            .as("%s %s", report, name)
            .isEqualTo(0.0);
      }
    }
    open(english.resolve("index.html"));
    String height = "return document.querySelector('%s').getBoundingClientRect().height";
    browser.show(1000, "print", "light", "none");
    // A button would not be painted in the head of a table on its second page.
    assertThat(browser.run("return getComputedStyle(document.querySelector('th button')).display"))
        .isEqualTo("contents");
    assertThat((Double) browser.run(height.formatted(".cells"))).isZero();
    open(english.resolve("rule/repeated-word.html"));
    assertThat((Double) browser.run(height.formatted(".bymessage:last-of-type .place")))
        .isPositive();
    plain();
  }

  @Test
  void printsOnLittlePaperAndNeverDark() throws IOException, InterruptedException {
    Path many =
        SampleCorpus.large(work.resolve("printed"), 60, 1).report(work.resolve("p"), "en", false);
    browser.show(1200, "", "light", "none"); // whatever is emulated would be printed
    open(many.resolve("index.html"));
    assertThat(browser.printed()).isBetween(3, 8);
    browser.show(1200, "print", "dark", "none");
    open(many.resolve("index.html"));
    String background = "return getComputedStyle(document.body).backgroundColor";
    assertThat(browser.run(background)).isEqualTo("rgb(255, 255, 255)");
    browser.run("document.documentElement.dataset.theme = 'dark'");
    assertThat(browser.run(background)).isEqualTo("rgb(255, 255, 255)");
    plain();
  }

  @Test
  void unfoldsLookAlikesThatASearchFinds() throws IOException, InterruptedException {
    plain();
    Path many =
        SampleCorpus.joiners(work.resolve("alike"), 12).report(work.resolve("a"), "en", false);
    open(many.resolve("index.html"));
    String shown =
        "return [...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).length";
    assertThat(browser.run(shown)).as("the examples").isEqualTo(3.0);
    browser.run(
        "const q = document.getElementById('q'); q.value = 'garden-11';"
            + " q.dispatchEvent(new Event('input'));"
            + " return new Promise(done => setTimeout(done, 300))");
    assertThat(browser.run(shown)).isEqualTo(1.0);
    assertThat((String) browser.run("return document.getElementById('live').textContent"))
        .startsWith("Findings: 1 of 12 on this page");
    open(many.resolve("index.html"));
    browser.run("location.hash = document.querySelector('.rest .finding:last-of-type').id");
    assertThat(browser.run("return document.querySelector('.rest').open")).isEqualTo(true);
  }
}
