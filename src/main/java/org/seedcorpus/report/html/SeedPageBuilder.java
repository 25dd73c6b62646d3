package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.CardGroup;
import org.seedcorpus.report.html.view.HexDumpRow;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.SeedPage;
import org.seedcorpus.report.html.view.SeverityCounts;
import org.seedcorpus.report.html.view.TextLine;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

/** The pages of single seeds, each made when it is asked for. */
final class SeedPageBuilder {
  /** How many UTF-16 units of text all pages together show, so that a report stays portable. */
  private static final int ALL_TEXT = 50_000_000;

  private static final int MOST_TEXT = 200_000;
  private static final int LEAST_TEXT = 5_000;

  private final ReportModel model;
  private final PageParts parts;
  private final List<ReportedSeed> seeds;
  private final int budget;

  /** Creates a builder of the pages of these seeds. */
  SeedPageBuilder(ReportModel model, PageParts parts, List<ReportedSeed> seeds) {
    this.model = model;
    this.parts = parts;
    this.seeds = seeds;
    int each = ALL_TEXT / Math.max(1, seeds.size());
    budget = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, each));
  }

  /** A page in its frame. */
  record Page(PageLayout frame, SeedPage body) {}

  Page page(int index) {
    ReportedSeed seed = seeds.get(index);
    UiMessages words = parts.words();
    DecodedText decoding = model.result().texts().get(seed.path());
    TextLocale voice = TextLocale.of(seed.result().facts());
    String path = parts.path(seed.path());
    List<FindingSection> sections = FindingSections.of(seed);
    List<ReportedFinding> shown =
        sections.stream()
            .flatMap(section -> section.shown().stream())
            .map(PlacedFinding::finding)
            .toList();
    int all = seed.counts().all();
    int places = shown.stream().mapToInt(one -> one.finding().occurrences()).sum();
    SeedPage body =
        new SeedPage(
            path,
            words.get("seed.place", seed.result().entry().number(), model.seeds().size()),
            parts.headline(seed, voice),
            seed.state(),
            counts(SeverityCounts.of(seed.counts())),
            fails(seed),
            SeverityCounts.of(seed.counts()),
            facts(seed, voice, decoding),
            cards(sections),
            SeverityCounts.of(shown),
            places == all ? null : words.get("part.single", places, all),
            decoding == null ? null : lines(seed, decoding, voice),
            decoding == null ? List.of() : HexDumpRow.of(decoding));
    String title = path + " · " + words.get("brand");
    String first = shown.isEmpty() ? null : "#" + shown.get(0).anchor();
    String page = "seed/" + ReportedSeed.name(seed.path()) + ".html";
    return new Page(parts.frame(page, title, nav(index), first, null), body);
  }

  private String counts(Counts counts) {
    return SummaryText.counts(parts.words(), counts.errors(), counts.warnings(), counts.infos());
  }

  private boolean fails(ReportedSeed seed) {
    Severity failOn = model.options().failOn();
    return failOn != null && seed.result().has(failOn);
  }

  private List<SeedPage.Fact> facts(
      ReportedSeed seed, TextLocale voice, @Nullable DecodedText decoding) {
    SeedProfile facts = seed.result().facts();
    return facts == null
        ? List.of()
        : parts.facts().of(facts, voice, decoding == null ? null : decoding.text());
  }

  private Iterable<CardGroup> cards(List<FindingSection> sections) {
    CardGroupBuilder cards = CardGroupBuilder.ofSeed(parts, sections);
    return () -> sections.stream().map(cards::group).iterator();
  }

  private List<TextLine> lines(ReportedSeed seed, DecodedText decoding, TextLocale voice) {
    List<Finding> inText = new ArrayList<>();
    for (ReportedFinding shown : seed.findings()) {
      Finding finding = shown.finding();
      if (finding.place().path().equals(seed.path())
          && !finding.place().isFile()
          && finding.place().end() <= decoding.text().length()) {
        inText.add(finding);
      }
    }
    return TextLine.of(decoding.text(), inText, voice, budget);
  }

  private List<Link> nav(int index) {
    UiMessages words = parts.words();
    List<Link> nav = new ArrayList<>();
    nav.add(new Link("../index.html", words.get("nav.summary")));
    int previous = withFindings(index, -1);
    if (previous >= 0) {
      nav.add(link(previous, "nav.previous"));
    }
    int next = withFindings(index, 1);
    if (next >= 0) {
      nav.add(link(next, "nav.next"));
    }
    return nav;
  }

  private Link link(int index, String key) {
    return new Link(ReportedSeed.name(seeds.get(index).path()) + ".html", parts.words().get(key));
  }

  private int withFindings(int index, int step) {
    for (int i = index + step; i >= 0 && i < seeds.size(); i += step) {
      if (!seeds.get(i).counts().counts().isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
