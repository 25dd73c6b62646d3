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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.report.model.Attempts;
import org.seedcorpus.report.html.page.JtefindingsGenerated;
import org.seedcorpus.report.html.page.JteindexGenerated;
import org.seedcorpus.report.html.page.JteseedGenerated;
import org.seedcorpus.report.html.page.JteseedsGenerated;
import org.seedcorpus.report.html.view.FileFindings;
import org.seedcorpus.report.html.view.IndexPage.FindingsPart;
import org.seedcorpus.report.html.view.IndexPage.SeedsPart;
import org.seedcorpus.report.html.view.InlineAssets;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;

/**
 * The report that people read: {@code index.html}, further pages where one would be too large, and
 * a page a seed. Every fact is in static HTML and CSS, so that it shows where scripts are
 * forbidden.
 */
public final class HtmlReport implements Report {
  private static final String ASSETS = "/org/seedcorpus/report/";

  private final ReportOptions options;

  /** Takes how to report. */
  public HtmlReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(CheckResult result, Path directory) throws IOException {
    IndexPageBuilder overview = new IndexPageBuilder(result, options);
    @Nullable InlineAssets inline = null;
    if (options.singleFile()) {
      inline = new InlineAssets(asset("report.css"), asset("report.js"));
    } else {
      Path assets = Files.createDirectories(directory.resolve("assets"));
      Files.writeString(assets.resolve("report.css"), asset("report.css"));
      Files.writeString(assets.resolve("report.js"), asset("report.js"));
    }
    PageLayout frame = overview.frame(inline);
    page(
        directory.resolve("index.html"),
        out -> JteindexGenerated.render(out, null, frame, overview.index()));
    if (!options.singleFile()) {
      furtherPages(overview, directory);
      seedPages(result, overview, directory);
    }
  }

  private static void furtherPages(IndexPageBuilder overview, Path directory) throws IOException {
    PageLayout frame = overview.frame(null);
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

  private void seedPages(CheckResult result, IndexPageBuilder overview, Path directory)
      throws IOException {
    List<SeedResult> seeds = new ArrayList<>();
    for (SeedResult seed : result.seeds()) {
      if (overview.hasPage(seed)) {
        seeds.add(seed);
      }
    }
    SeedPageBuilder pages = new SeedPageBuilder(result, overview, options, seeds);
    Path folder = Files.createDirectories(directory.resolve("seed"));
    Attempts attempts = new Attempts();
    for (int i = 0; i < seeds.size(); i++) {
      int index = i;
      SeedResult seed = seeds.get(i);
      attempts.write(
          "page of " + options.path(seed.entry().path()),
          () -> {
            SeedPageBuilder.Page page = pages.page(index);
            page(
                folder.resolve(FileFindings.id(seed) + ".html"),
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
