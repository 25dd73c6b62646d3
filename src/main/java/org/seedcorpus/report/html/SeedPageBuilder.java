package org.seedcorpus.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.report.html.view.FileFindings;
import org.seedcorpus.report.html.view.FindingCard;
import org.seedcorpus.report.html.view.FindingCardBuilder;
import org.seedcorpus.report.html.view.HexDumpRow;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.SeedPage;
import org.seedcorpus.report.html.view.SeverityCounts;
import org.seedcorpus.report.html.view.TextLine;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportOptions;
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
  private static final FindingCardBuilder.Links LINKS =
      new FindingCardBuilder.Links("", "../index.html");

  private final CheckResult result;
  private final IndexPageBuilder overview;
  private final ReportOptions options;
  private final List<SeedResult> seeds;
  private final int budget;

  SeedPageBuilder(
      CheckResult result,
      IndexPageBuilder overview,
      ReportOptions options,
      List<SeedResult> seeds) {
    this.result = result;
    this.overview = overview;
    this.options = options;
    this.seeds = seeds;
    int each = ALL_TEXT / Math.max(1, seeds.size());
    budget = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, each));
  }

  /** A page with what stands around it. */
  record Page(PageLayout frame, SeedPage body) {}

  Page page(int index) throws IOException {
    SeedResult seed = seeds.get(index);
    UiMessages words = overview.words();
    DecodedText decoding = result.texts().get(seed.entry().path());
    TextLocale voice = TextLocale.of(seed.facts());
    String path = overview.path(seed.entry().path());
    List<FileFindings> groups =
        seed.findings().isEmpty()
            ? List.of()
            : FileFindings.paged(
                    List.of(
                        new FileFindings(
                            FileFindings.id(seed), seed.entry().path(), seed, seed.findings(), 1)))
                .get(0);
    List<Finding> shown = groups.isEmpty() ? List.of() : groups.get(0).findings();
    SeedPage body =
        new SeedPage(
            path,
            words.get("seed.place", seed.entry().number(), result.seeds().size()),
            overview.headline(seed, voice),
            IndexPageBuilder.state(seed),
            counts(SeverityCounts.of(seed.findings())),
            fails(seed),
            SeverityCounts.of(seed.findings()),
            facts(seed, voice, decoding),
            cards(seed, shown, voice),
            shown.size() == seed.findings().size()
                ? null
                : words.get("part.single", shown.size(), seed.findings().size()),
            decoding == null ? null : lines(seed, decoding, voice),
            decoding == null ? List.of() : HexDumpRow.of(decoding));
    String title = path + " · " + words.get("brand");
    PageLayout frame =
        new PageLayout(
            words,
            title,
            "../",
            overview.path(result.corpus().indexName()),
            nav(index),
            options.version(),
            null);
    return new Page(frame, body);
  }

  private String counts(Counts counts) {
    UiMessages words = overview.words();
    List<String> parts = new ArrayList<>();
    if (counts.errors() > 0) {
      parts.add(words.get("count.errors", counts.errors()));
    }
    if (counts.warnings() > 0) {
      parts.add(words.get("count.warnings", counts.warnings()));
    }
    if (counts.infos() > 0) {
      parts.add(words.get("count.infos", counts.infos()));
    }
    return words.list(parts);
  }

  private boolean fails(SeedResult seed) {
    Severity failOn = options.failOn();
    return failOn != null && seed.has(failOn);
  }

  private List<SeedPage.Fact> facts(
      SeedResult seed, TextLocale voice, @Nullable DecodedText decoding) {
    SeedProfile facts = seed.facts();
    return facts == null
        ? List.of()
        : overview.factList().of(facts, voice, decoding == null ? null : decoding.text());
  }

  private Iterable<FindingCard> cards(SeedResult seed, List<Finding> shown, TextLocale voice) {
    FindingCardBuilder cards = overview.cards();
    String path = seed.entry().path();
    String id = FileFindings.id(seed);
    return () ->
        IntStream.range(0, shown.size())
            .mapToObj(i -> cards.card(shown.get(i), path, voice, id, i + 1, LINKS))
            .iterator();
  }

  private List<TextLine> lines(SeedResult seed, DecodedText decoding, TextLocale voice) {
    List<Finding> inText = new ArrayList<>();
    for (Finding finding : seed.findings()) {
      if (finding.place().path().equals(seed.entry().path())
          && !finding.place().isFile()
          && finding.place().end() <= decoding.text().length()) {
        inText.add(finding);
      }
    }
    return TextLine.of(decoding.text(), inText, voice, budget);
  }

  private List<Link> nav(int index) {
    UiMessages words = overview.words();
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
    return new Link(FileFindings.id(seeds.get(index)) + ".html", overview.words().get(key));
  }

  private int withFindings(int index, int step) {
    for (int i = index + step; i >= 0 && i < seeds.size(); i += step) {
      if (!seeds.get(i).findings().isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
