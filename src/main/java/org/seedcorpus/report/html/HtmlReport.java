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
    PageParts parts = new PageParts(model);
    IndexPageBuilder overview = new IndexPageBuilder(model, parts);
    boolean alone = model.options().singleFile();
    @Nullable InlineAssets inline = null;
    if (alone) {
      inline = new InlineAssets(asset("report.css"), asset("report.js"));
    } else {
      Path assets = Files.createDirectories(directory.resolve("assets"));
      Files.writeString(assets.resolve("report.css"), asset("report.css"));
      Files.writeString(assets.resolve("report.js"), asset("report.js"));
    }
    IndexPage index = overview.index();
    IndexPage.Start start = index.start();
    PageLayout frame = parts.frame(start == null ? null : start.href(), inline);
    page(directory.resolve("index.html"), out -> JteindexGenerated.render(out, null, frame, index));
    if (overview.findingPages() > 1) {
      SearchIndex.write(directory.resolve("assets/search.js"), overview.searched());
    }
    if (!alone) {
      furtherPages(overview, parts.frame(null, null), directory);
      corpusPage(model, parts, directory);
      groupPages(model, parts, directory);
      rulePages(model, parts, index.rules(), directory);
      seedPages(model, parts, directory);
    }
  }

  private static void furtherPages(IndexPageBuilder overview, PageLayout frame, Path directory)
      throws IOException {
    for (int page = 2; page <= overview.findingPages(); page++) {
      FindingsPart part = overview.findings(page);
      page(
          directory.resolve("findings-" + page + ".html"),
          out -> JtefindingsGenerated.render(out, null, frame, part));
    }
    for (int page = 2; page <= overview.seedPages(); page++) {
      SeedsPart part = overview.seeds(page);
      page(
          directory.resolve("seeds-" + page + ".html"),
          out -> JteseedsGenerated.render(out, null, frame, part));
    }
  }

  private static void corpusPage(ReportModel model, PageParts parts, Path directory)
      throws IOException {
    if (model.seeds().isEmpty()) {
      return;
    }
    CorpusPage body = new CorpusPageBuilder(model, parts).page();
    PageLayout frame = parts.frame(null, null);
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
      PageLayout frame =
          parts.frame(
              PageParts.escaped(title) + " · " + parts.words().get("brand"), "../", nav, null);
      Path file = directory.resolve(String.valueOf(parts.groups().href(group)));
      Files.createDirectories(file.resolveSibling("."));
      page(file, out -> JtegroupGenerated.render(out, null, frame, body));
    }
  }

  private static void rulePages(
      ReportModel model, PageParts parts, List<RuleRow> rules, Path directory) throws IOException {
    RulePageBuilder builder = new RulePageBuilder(model, parts);
    Path folder = directory.resolve("rule");
    for (RuleRow rule : rules) {
      if (!rule.passed()) {
        Files.createDirectories(folder);
        RuleFindings body = builder.page(rule);
        List<Link> nav = List.of(new Link("../index.html", parts.words().get("nav.summary")));
        String title = rule.id() + " · " + parts.words().get("brand");
        PageLayout frame = parts.frame(title, "../", nav, null);
        page(
            folder.resolve(rule.id() + ".html"),
            out -> JteruleGenerated.render(out, null, frame, body));
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
