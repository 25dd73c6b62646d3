package org.seedcorpus.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.Facts;
import org.seedcorpus.check.Result;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.report.html.ByteRow;
import org.seedcorpus.report.html.Cards;
import org.seedcorpus.report.html.Counted;
import org.seedcorpus.report.html.DocLine;
import org.seedcorpus.report.html.FindingCard;
import org.seedcorpus.report.html.Frame;
import org.seedcorpus.report.html.Frame.Link;
import org.seedcorpus.report.html.Group;
import org.seedcorpus.report.html.IndexPage.Counts;
import org.seedcorpus.report.html.SeedPage;
import org.seedcorpus.report.html.Voice;
import org.seedcorpus.report.wording.Phrases;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Decoding;

/** The pages of single seeds, each made when it is asked for. */
final class SeedPages {
  /** How many UTF-16 units of text all pages together show, so that a report stays portable. */
  private static final int ALL_TEXT = 50_000_000;

  private static final int MOST_TEXT = 200_000;
  private static final int LEAST_TEXT = 5_000;
  private static final Cards.Links LINKS = new Cards.Links("", "../index.html");

  private final Result result;
  private final Overview overview;
  private final ReportOptions options;
  private final List<SeedResult> seeds;
  private final int budget;

  SeedPages(Result result, Overview overview, ReportOptions options, List<SeedResult> seeds) {
    this.result = result;
    this.overview = overview;
    this.options = options;
    this.seeds = seeds;
    int each = ALL_TEXT / Math.max(1, seeds.size());
    budget = Math.max(LEAST_TEXT, Math.min(MOST_TEXT, each));
  }

  /** A page with what stands around it. */
  record Page(Frame frame, SeedPage body) {}

  Page page(int index) throws IOException {
    SeedResult seed = seeds.get(index);
    Phrases words = overview.words();
    Decoding decoding = options.texts().of(seed.entry());
    Voice voice = Voice.of(seed.facts());
    String path = overview.path(seed.entry().path());
    List<Group> groups =
        seed.findings().isEmpty()
            ? List.of()
            : Group.paged(
                    List.of(
                        new Group(Group.id(seed), seed.entry().path(), seed, seed.findings(), 1)))
                .get(0);
    List<Finding> shown = groups.isEmpty() ? List.of() : groups.get(0).findings();
    SeedPage body =
        new SeedPage(
            path,
            words.get("seed.place", seed.entry().number(), result.seeds().size()),
            overview.headline(seed, voice),
            Overview.state(seed),
            counts(Counted.of(seed.findings())),
            fails(seed),
            Counted.of(seed.findings()),
            facts(seed, voice, decoding),
            cards(seed, shown, voice),
            shown.size() == seed.findings().size()
                ? null
                : words.get("part.single", shown.size(), seed.findings().size()),
            decoding == null ? null : lines(seed, decoding, voice),
            decoding == null ? List.of() : ByteRow.of(decoding));
    String title = path + " · " + words.get("brand");
    Frame frame =
        new Frame(
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
    Phrases words = overview.words();
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

  private List<SeedPage.Fact> facts(SeedResult seed, Voice voice, @Nullable Decoding decoding) {
    Facts facts = seed.facts();
    return facts == null
        ? List.of()
        : overview.factList().of(facts, voice, decoding == null ? null : decoding.text());
  }

  private Iterable<FindingCard> cards(SeedResult seed, List<Finding> shown, Voice voice) {
    Cards cards = overview.cards();
    String path = seed.entry().path();
    String id = Group.id(seed);
    return () ->
        IntStream.range(0, shown.size())
            .mapToObj(i -> cards.card(shown.get(i), path, voice, id, i + 1, LINKS))
            .iterator();
  }

  private List<DocLine> lines(SeedResult seed, Decoding decoding, Voice voice) {
    List<Finding> inText = new ArrayList<>();
    for (Finding finding : seed.findings()) {
      if (finding.place().path().equals(seed.entry().path())
          && !finding.place().isFile()
          && finding.place().end() <= decoding.text().length()) {
        inText.add(finding);
      }
    }
    return DocLine.of(decoding.text(), inText, voice, budget);
  }

  private List<Link> nav(int index) {
    Phrases words = overview.words();
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
    return new Link(Group.id(seeds.get(index)) + ".html", overview.words().get(key));
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
