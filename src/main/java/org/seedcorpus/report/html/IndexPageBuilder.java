package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.report.html.view.BarChart;
import org.seedcorpus.report.html.view.FileFindings;
import org.seedcorpus.report.html.view.FindingCard;
import org.seedcorpus.report.html.view.FindingCardBuilder;
import org.seedcorpus.report.html.view.Histogram;
import org.seedcorpus.report.html.view.IndexPage;
import org.seedcorpus.report.html.view.IndexPage.FindingsPart;
import org.seedcorpus.report.html.view.IndexPage.GroupView;
import org.seedcorpus.report.html.view.IndexPage.SeedsPart;
import org.seedcorpus.report.html.view.IndexPage.Start;
import org.seedcorpus.report.html.view.InlineAssets;
import org.seedcorpus.report.html.view.MessageRenderer;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.RuleRow;
import org.seedcorpus.report.html.view.SeedRow;
import org.seedcorpus.report.html.view.SeverityCounts;
import org.seedcorpus.report.html.view.StyledText;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What the first page of the HTML report and its further pages show. */
final class IndexPageBuilder {
  /** Seeds without findings have pages too, unless there are many, or they are large. */
  private static final int MOST_CLEAN_PAGES = 500;

  private static final int LARGEST_CLEAN = 100_000;

  private static final int NEAR_PAGES = 5;

  private final CheckResult result;
  private final ReportOptions options;
  private final RuleCatalog catalogue;
  private final UiMessages words;
  private final MessageRenderer sentences;
  private final FindingCardBuilder cards;
  private final ProfileView facts;
  private final List<List<FileFindings>> pages;
  private final SeedTable seedTable;
  private final SummaryText headline;

  IndexPageBuilder(CheckResult result, ReportOptions options) {
    this.result = result;
    this.options = options;
    catalogue = new RuleCatalog(result);
    words = new UiMessages(options.locale());
    sentences = new MessageRenderer(words, catalogue);
    cards = new FindingCardBuilder(words, catalogue, sentences, options.prefix());
    facts = new ProfileView(words);
    pages = FileFindings.paged(FileFindings.of(result));
    seedTable = new SeedTable(result.seeds());
    headline = new SummaryText(words, Summary.of(result, options.failOn()), options.failOn());
  }

  FindingCardBuilder cards() {
    return cards;
  }

  UiMessages words() {
    return words;
  }

  ProfileView factList() {
    return facts;
  }

  String path(String path) {
    return ControlCharacters.escaped(options.path(path));
  }

  boolean hasPage(SeedResult seed) {
    if (options.singleFile()) {
      return false;
    }
    SeedProfile known = seed.facts();
    return !seed.findings().isEmpty()
        || result.seeds().size() <= MOST_CLEAN_PAGES
            && known != null
            && known.bytes() <= LARGEST_CLEAN;
  }

  PageLayout frame(@Nullable InlineAssets inline) {
    List<Link> nav =
        List.of(
            new Link("index.html#checks", words.get("rules")),
            new Link("index.html#findings", words.get("findings")),
            new Link("index.html#seeds", words.get("seeds")),
            new Link("index.html#corpus", words.get("corpus")));
    return new PageLayout(
        words,
        headline.verdict() + " · " + words.get("brand"),
        "",
        path(result.corpus().indexName()),
        nav,
        options.version(),
        inline);
  }

  IndexPage index() {
    List<SeedResult> seeds = result.seeds();
    long wordCount = 0;
    for (SeedResult seed : seeds) {
      SeedProfile known = seed.facts();
      wordCount += known == null ? 0 : known.words();
    }
    return new IndexPage(
        headline.state(),
        headline.verdict(),
        headline.reason(),
        start(),
        headline.tallies(wordCount),
        RuleRow.of(result, catalogue, sentences),
        findings(1),
        seeds(1),
        List.of(
            plot("plot.languages", facts::languageName),
            plot("plot.directions", known -> facts.direction(known.direction())),
            plot("plot.encodings", SeedProfile::encoding)),
        Histogram.of(seeds));
  }

  private BarChart plot(String title, java.util.function.Function<SeedProfile, String> kind) {
    return BarChart.of(words.get(title), result.seeds(), kind, words.get("plot.rest"));
  }

  private @Nullable Start start() {
    List<FileFindings> first = pages.get(0);
    if (first.isEmpty()) {
      return null;
    }
    FileFindings group = first.get(0);
    List<org.seedcorpus.rule.Finding> all =
        group.seed() == null ? group.findings() : group.seed().findings();
    return new Start("#g-" + group.id(), path(group.path()), SeverityCounts.of(all).all());
  }

  int findingPages() {
    return pages.size();
  }

  FindingsPart findings(int page) {
    int before = 0;
    int all = 0;
    for (int i = 0; i < pages.size(); i++) {
      int size = pages.get(i).stream().mapToInt(group -> group.findings().size()).sum();
      all += size;
      before += i < page - 1 ? size : 0;
    }
    List<FileFindings> shown = pages.get(page - 1);
    int here = shown.stream().mapToInt(group -> group.findings().size()).sum();
    String note = here == all ? null : note("part", before, here, all);
    String rules = page == 1 ? "" : "index.html";
    return new FindingsPart(
        headline.counts(),
        () -> shown.stream().map(group -> view(group, rules)).iterator(),
        note,
        links("findings", pages.size(), page),
        page);
  }

  private String note(String key, int before, int here, int all) {
    return options.singleFile()
        ? words.get("part.single", here, all)
        : words.get(key, before + 1, before + here, all);
  }

  private GroupView view(FileFindings group, String rules) {
    SeedResult seed = group.seed();
    TextLocale voice = seed == null ? TextLocale.UNKNOWN : TextLocale.of(seed.facts());
    String href = seed != null && hasPage(seed) ? "seed/" + group.id() + ".html" : null;
    FindingCardBuilder.Links links = new FindingCardBuilder.Links(href, rules);
    Iterable<FindingCard> found =
        () ->
            IntStream.range(0, group.findings().size())
                .mapToObj(
                    i ->
                        cards.card(
                            group.findings().get(i),
                            group.path(),
                            voice,
                            group.id(),
                            group.first() + i,
                            links))
                .iterator();
    return new GroupView(group.id(), headline(seed, voice), href, path(group.path()), found);
  }

  @Nullable StyledText headline(@Nullable SeedResult seed, TextLocale voice) {
    SeedProfile known = seed == null ? null : seed.facts();
    String text = known == null ? null : known.headline();
    return text == null ? null : voice.passage(SeedTable.shown(text));
  }

  /** The first page, the last one, and those near the one that is shown. */
  private List<Link> links(String name, int count, int shown) {
    List<Link> links = new ArrayList<>();
    if (!options.singleFile() && count > 1) {
      for (int page = 1; page <= count; page++) {
        if (page == 1 || page == count || Math.abs(page - shown) <= NEAR_PAGES) {
          String href = page == 1 ? "index.html#" + name : name + "-" + page + ".html";
          links.add(new Link(href, words.get("page", page)));
        }
      }
    }
    return links;
  }

  int seedPages() {
    return seedTable.pages();
  }

  SeedsPart seeds(int page) {
    int all = result.seeds().size();
    List<SeedResult> shown = seedTable.page(page);
    return new SeedsPart(
        () -> shown.stream().map(this::row).iterator(),
        shown.size() == all ? null : note("part.rows", seedTable.before(page), shown.size(), all),
        links("seeds", seedPages(), page),
        page);
  }

  private SeedRow row(SeedResult seed) {
    TextLocale voice = TextLocale.of(seed.facts());
    SeedProfile known = seed.facts();
    return new SeedRow(
        seed.entry().number(),
        state(seed),
        headline(seed, voice),
        hasPage(seed) ? "seed/" + FileFindings.id(seed) + ".html" : null,
        path(seed.entry().path()),
        known == null ? "" : facts.languageName(known),
        known == null ? "" : facts.direction(known.direction()),
        known == null ? "" : known.encoding(),
        known == null ? 0 : known.words(),
        SeverityCounts.of(seed.findings()).all());
  }

  static String state(SeedResult seed) {
    return seed.findings().stream()
        .map(org.seedcorpus.rule.Finding::severity)
        .min(java.util.Comparator.naturalOrder())
        .map(org.seedcorpus.rule.Severity::id)
        .orElse("ok");
  }
}
