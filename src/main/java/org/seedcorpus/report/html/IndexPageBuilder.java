package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.report.html.view.IndexPage;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.IndexPage.Elsewhere;
import org.seedcorpus.report.html.view.IndexPage.FindingsPart;
import org.seedcorpus.report.html.view.IndexPage.SeedsPart;
import org.seedcorpus.report.html.view.IndexPage.Start;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.RuleRow;
import org.seedcorpus.report.html.view.SeverityCounts;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Severity;

/** What the first page of the HTML report and its further pages show. */
final class IndexPageBuilder {
  /** More cards would make a report of hundreds of megabytes; the rules' pages have the others. */
  private static final int MOST_CARDS = 500;

  /** In a file that stands alone, so many cards are readable at all. */
  private static final int MOST_CARDS_ALONE = 1_000;

  private static final int NEAR_PAGES = 5;

  private final ReportModel model;
  private final PageParts parts;
  private final List<List<FindingSection>> pages;
  private final List<Counts> counts = new ArrayList<>();
  private final int listed;
  private final SeedTable seedTable;

  IndexPageBuilder(ReportModel model, PageParts parts) {
    this.model = model;
    this.parts = parts;
    boolean alone = model.options().singleFile();
    List<FindingSection> shown = FindingSections.of(model, alone ? MOST_CARDS_ALONE : MOST_CARDS);
    pages = alone ? List.of(shown) : FindingPages.of(shown);
    for (List<FindingSection> page : pages) {
      counts.add(
          SeverityCounts.of(
              page.stream()
                  .flatMap(section -> section.shown().stream())
                  .map(PlacedFinding::finding)
                  .toList()));
    }
    listed = shown.stream().mapToInt(section -> section.shown().size()).sum();
    seedTable = new SeedTable(model.seeds());
  }

  IndexPage index() {
    SummaryText text = parts.summary();
    Summary figures = model.summary();
    UiMessages words = parts.words();
    String severity = model.options().failOn() == null ? "never" : model.options().failOn().id();
    return new IndexPage(
        text.state(),
        text.headline(),
        figures.findings() == 0 && figures.seeds() > 0
            ? words.get("reason.clean", model.totals().rules().size())
            : words.get(
                "reason." + severity, figures.errors(), figures.warnings(), figures.infos()),
        start(),
        Tallies.of(model, words),
        Overview.of(model, parts),
        RuleRow.of(model, parts.sentences()),
        findings(1),
        seeds(1),
        model.options().singleFile() ? new CorpusPageBuilder(model, parts).page() : null);
  }

  private @Nullable Start start() {
    List<FindingSection> first = pages.get(0);
    if (first.isEmpty()) {
      return null;
    }
    FindingSection section = first.get(0);
    String href = "#" + section.anchor();
    UiMessages words = parts.words();
    if (section instanceof LookAlikes alike) {
      return new Start(href, null, cards(1).message(alike), parts.count(alike));
    }
    PlacedFinding placed = section.shown().get(0);
    ReportedSeed seed = placed.seed();
    FindingCounts found = seed == null ? model.result().otherCounts() : seed.counts();
    return new Start(href, parts.path(placed.path()), null, words.get("start.count", found.all()));
  }

  private CardGroupBuilder cards(int page) {
    boolean alone = model.options().singleFile();
    String base = page == 1 ? "" : "index.html";
    String rules = alone ? base + "#rule-" : "rule/";
    return CardGroupBuilder.ofCorpus(parts, rules, alone ? "" : ".html", pages.get(page - 1));
  }

  int findingPages() {
    return pages.size();
  }

  /** Returns the pages of findings, for the search. */
  List<SearchIndex.Page> searched() {
    List<SearchIndex.Page> searched = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      String label = parts.words().get("page", page);
      searched.add(new SearchIndex.Page(file(page), label, pages.get(page - 1)));
    }
    return searched;
  }

  private static String file(int page) {
    return page == 1 ? "index.html" : "findings-" + page + ".html";
  }

  FindingsPart findings(int page) {
    List<FindingSection> shown = pages.get(page - 1);
    CardGroupBuilder cards = cards(page);
    return new FindingsPart(
        SeverityCounts.of(allCounts()),
        counts.get(page - 1),
        () -> shown.stream().map(cards::group).iterator(),
        notes(page),
        elsewhere(page),
        links("findings", pages.size(), page),
        page,
        pages.size() > 1 ? file(page) : null);
  }

  private FindingCounts allCounts() {
    List<FindingCounts.Count> all = new ArrayList<>();
    for (RuleTotals.Total total : model.totals().rules()) {
      all.add(new FindingCounts.Count(total.id(), Severity.ERROR, total.errors()));
      all.add(new FindingCounts.Count(total.id(), Severity.WARNING, total.warnings()));
      all.add(new FindingCounts.Count(total.id(), Severity.INFO, total.infos()));
    }
    return new FindingCounts(all);
  }

  /** Which findings these are, and where the others are. */
  private List<String> notes(int page) {
    UiMessages words = parts.words();
    List<String> notes = new ArrayList<>();
    int places = model.places();
    int found = model.summary().findings();
    if (found > places) {
      notes.add(words.get("places", found, places));
    }
    if (model.unlisted() > 0) {
      notes.add(words.get("unlisted", model.unlisted()));
    }
    if (listed < places) {
      boolean alone = model.options().singleFile();
      notes.add(words.get(alone ? "part.single" : "part.cut", listed, places));
    }
    if (pages.size() > 1) {
      int before = 0;
      for (int i = 0; i < page - 1; i++) {
        before += size(i);
      }
      notes.add(words.get("part", before + 1, before + size(page - 1), listed));
    }
    return notes;
  }

  private int size(int page) {
    return pages.get(page).stream().mapToInt(section -> section.shown().size()).sum();
  }

  /** Where the findings are that this page does not show, by severity. */
  private List<Elsewhere> elsewhere(int page) {
    UiMessages words = parts.words();
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Link> links = new ArrayList<>();
      int shown = 0;
      for (int i = 0; i < pages.size(); i++) {
        int count = of(counts.get(i), severity);
        shown += count;
        if (i != page - 1 && count > 0) {
          String text = words.get("elsewhere.page", i + 1, count);
          links.add(new Link(link("findings", i + 1).href(), text));
        }
      }
      int all = of(SeverityCounts.of(allCounts()), severity);
      if (shown < all && !model.options().singleFile()) {
        links.addAll(ruleLinks(severity));
      }
      if (!links.isEmpty()) {
        boolean none = of(counts.get(page - 1), severity) == 0;
        String text = words.get("elsewhere." + severity.id() + (none ? ".none" : ""));
        elsewhere.add(new Elsewhere(severity.id(), text, links));
      }
    }
    return elsewhere;
  }

  /** The pages of the rules that have most findings of a severity. */
  private List<Link> ruleLinks(Severity severity) {
    return model.totals().rules().stream()
        .filter(total -> count(total, severity) > 0)
        .sorted(Comparator.comparingInt(total -> -count(total, severity)))
        .limit(NEAR_PAGES)
        .map(
            total ->
                new Link(
                    parts.rule(total.id()),
                    parts.words().get("elsewhere.rule", total.id(), count(total, severity))))
        .toList();
  }

  private static int count(RuleTotals.Total total, Severity severity) {
    return of(new Counts(total.all(), total.errors(), total.warnings(), total.infos()), severity);
  }

  private static int of(Counts counts, Severity severity) {
    return switch (severity) {
      case ERROR -> counts.errors();
      case WARNING -> counts.warnings();
      case INFO -> counts.infos();
    };
  }

  /** The first page, the last one, and those near the one that is shown. */
  private List<Link> links(String name, int count, int shown) {
    List<Link> links = new ArrayList<>();
    if (!model.options().singleFile() && count > 1) {
      for (int page = 1; page <= count; page++) {
        if (page == 1 || page == count || Math.abs(page - shown) <= NEAR_PAGES) {
          links.add(link(name, page));
        }
      }
    }
    return links;
  }

  private Link link(String name, int page) {
    String href = page == 1 ? "index.html#" + name : name + "-" + page + ".html";
    return new Link(href, parts.words().get("page", page));
  }

  int seedPages() {
    return seedTable.pages();
  }

  SeedsPart seeds(int page) {
    UiMessages words = parts.words();
    int all = model.seeds().size();
    List<ReportedSeed> shown = seedTable.page(page);
    int before = seedTable.before(page);
    String note = null;
    if (seedTable.rows() < all) {
      note = words.get("part.rows.cut", before + 1, before + shown.size(), all, seedTable.rows());
    } else if (shown.size() < all) {
      note =
          model.options().singleFile()
              ? words.get("part.single", shown.size(), all)
              : words.get("part.rows", before + 1, before + shown.size(), all);
    }
    return new SeedsPart(
        () -> shown.stream().map(seed -> parts.seedRow(seed, "")).iterator(),
        note,
        links("seeds", seedPages(), page),
        page);
  }
}
