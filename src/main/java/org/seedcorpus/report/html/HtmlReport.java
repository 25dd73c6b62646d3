package org.seedcorpus.report.html;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.page.JtecorpusGenerated;
import org.seedcorpus.report.html.page.JtefindingsGenerated;
import org.seedcorpus.report.html.page.JtegroupGenerated;
import org.seedcorpus.report.html.page.JteindexGenerated;
import org.seedcorpus.report.html.page.JteruleGenerated;
import org.seedcorpus.report.html.page.JteseedGenerated;
import org.seedcorpus.report.html.page.JteseedsGenerated;
import org.seedcorpus.report.html.view.CorpusPage;
import org.seedcorpus.report.html.view.GroupPage;
import org.seedcorpus.report.html.view.IndexPage;
import org.seedcorpus.report.html.view.IndexPage.FindingsPart;
import org.seedcorpus.report.html.view.IndexPage.SeedsPart;
import org.seedcorpus.report.html.view.InlineAssets;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.RuleFindings;
import org.seedcorpus.report.html.view.RuleRow;
import org.seedcorpus.report.model.Attempts;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;

/**
 * The report that people read: {@code index.html}, further pages where one would be too large, and
 * a page a rule that is broken, and a page a seed. Every fact is in static HTML and CSS, so that it
 * shows where scripts are forbidden.
 */
public final class HtmlReport implements Report {
  private static final String ASSETS = "/org/seedcorpus/report/";

  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    boolean alone = model.options().singleFile();
    InlineAssets inline = alone ? new InlineAssets(asset("report.css"), asset("report.js")) : null;
    if (!alone) {
      Path assets = Files.createDirectories(directory.resolve("assets"));
      Files.writeString(assets.resolve("report.css"), asset("report.css"));
      Files.writeString(assets.resolve("report.js"), asset("report.js"));
    }
    List<Locale> locales = model.options().locales();
    for (Locale locale : locales) {
      Path folder = directory.resolve(LanguageLinks.folder(locales, locale));
      write(model, new PageParts(model, locale), Files.createDirectories(folder), inline);
    }
  }

  private static void write(
      ReportModel model, PageParts parts, Path directory, @Nullable InlineAssets inline)
      throws IOException {
    IndexPageBuilder overview = new IndexPageBuilder(model, parts);
    IndexPage index = overview.index();
    IndexPage.Start start = index.start();
    PageLayout frame = parts.topFrame("index.html", start == null ? null : start.href(), inline);
    page(directory.resolve("index.html"), out -> JteindexGenerated.render(out, null, frame, index));
    if (overview.findingPages() > 1) {
      Path assets = Files.createDirectories(directory.resolve("assets"));
      SearchIndex.write(assets.resolve("search.js"), overview.searched());
    }
    if (inline == null) {
      furtherPages(overview, parts, directory);
      corpusPage(model, parts, directory);
      groupPages(model, parts, directory);
      rulePages(model, parts, index.rules(), directory);
      seedPages(model, parts, directory);
    }
  }

  private static void furtherPages(IndexPageBuilder overview, PageParts parts, Path directory)
      throws IOException {
    for (int page = 2; page <= overview.findingPages(); page++) {
      FindingsPart part = overview.findings(page);
      String name = "findings-" + page + ".html";
      PageLayout frame = parts.topFrame(name, null, null);
      page(directory.resolve(name), out -> JtefindingsGenerated.render(out, null, frame, part));
    }
    for (int page = 2; page <= overview.seedPages(); page++) {
      SeedsPart part = overview.seeds(page);
      String name = "seeds-" + page + ".html";
      PageLayout frame = parts.topFrame(name, null, null);
      page(directory.resolve(name), out -> JteseedsGenerated.render(out, null, frame, part));
    }
  }

  private static void corpusPage(ReportModel model, PageParts parts, Path directory)
      throws IOException {
    if (model.seeds().isEmpty()) {
      return;
    }
    CorpusPage body = new CorpusPageBuilder(model, parts).page();
    PageLayout frame = parts.topFrame("corpus.html", null, null);
    page(
        directory.resolve("corpus.html"), out -> JtecorpusGenerated.render(out, null, frame, body));
  }

  private static void groupPages(ReportModel model, PageParts parts, Path directory)
      throws IOException {
    GroupPageBuilder builder = new GroupPageBuilder(model, parts);
    String corpus = parts.words().get("corpus");
    List<Link> nav =
        List.of(
            new Link("../index.html", parts.words().get("nav.summary")),
            new Link("../corpus.html", corpus));
    for (SeedGroup group : parts.groups().pages()) {
      GroupPage body = builder.page(group);
      String title = parts.words().get("group." + group.kind().id()) + " " + group.name();
      String name = String.valueOf(parts.groups().href(group));
      PageLayout frame =
          parts.frame(name, PageParts.escaped(title) + " · " + parts.words().get("brand"), nav);
      Path file = directory.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      page(file, out -> JtegroupGenerated.render(out, null, frame, body));
    }
  }

  private static void rulePages(
      ReportModel model, PageParts parts, List<RuleRow> rules, Path directory) throws IOException {
    RulePageBuilder builder = new RulePageBuilder(model, parts);
    for (RuleRow rule : rules) {
      if (!rule.passed()) {
        Files.createDirectories(directory.resolve("rule"));
        RuleFindings body = builder.page(rule);
        List<Link> nav = List.of(new Link("../index.html", parts.words().get("nav.summary")));
        String title = rule.id() + " · " + parts.words().get("brand");
        String name = "rule/" + rule.id() + ".html";
        PageLayout frame = parts.frame(name, title, nav);
        page(directory.resolve(name), out -> JteruleGenerated.render(out, null, frame, body));
      }
    }
  }

  private static void seedPages(ReportModel model, PageParts parts, Path directory)
      throws IOException {
    List<ReportedSeed> seeds =
        model.seeds().stream().filter(seed -> parts.seedPages().has(seed)).toList();
    SeedPageBuilder pages = new SeedPageBuilder(model, parts, seeds);
    Path folder = Files.createDirectories(directory.resolve("seed"));
    Attempts attempts = new Attempts();
    for (int i = 0; i < seeds.size(); i++) {
      int index = i;
      String path = seeds.get(i).path();
      attempts.write(
          "page of " + model.options().path(path),
          () -> {
            SeedPageBuilder.Page page = pages.page(index);
            page(
                folder.resolve(ReportedSeed.name(path) + ".html"),
                out -> JteseedGenerated.render(out, null, page.frame(), page.body()));
          });
    }
    if (!attempts.failures().isEmpty()) {
      throw new IllegalStateException(String.join("; ", attempts.failures()));
    }
  }

  private static void page(Path file, Consumer<HtmlTemplateOutput> template) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      template.accept(new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
    }
  }

  private static String asset(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(ASSETS + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + ASSETS + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
