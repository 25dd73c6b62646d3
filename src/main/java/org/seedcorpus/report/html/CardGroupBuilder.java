package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.CardGroup;
import org.seedcorpus.report.html.view.CodePointCell;
import org.seedcorpus.report.html.view.FindingCardBuilder.Links;
import org.seedcorpus.report.html.view.LocalizedMessage;
import org.seedcorpus.report.html.view.RuleFindings.FileGroup;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;

/** Makes what pages show of findings that stand together. */
final class CardGroupBuilder {
  private final PageParts parts;
  private final String base;
  private final Links links;
  private final boolean isOneFile;

  private CardGroupBuilder(PageParts parts, String base, Links links, boolean isOneFile) {
    this.parts = parts;
    this.base = base;
    this.links = links;
    this.isOneFile = isOneFile;
  }

  /**
   * Returns a builder for a page of findings in many files.
   *
   * @param rules what stands before a rule's id in the address of its page
   * @param rulesEnd what stands after it
   */
  static CardGroupBuilder ofCorpus(
      PageParts parts, String rules, String rulesEnd, List<FindingSection> page) {
    Links links = new Links(null, rules, rulesEnd, unfolded(page));
    return new CardGroupBuilder(parts, "", links, false);
  }

  /** Returns a builder for the page of a seed, which also has its text. */
  static CardGroupBuilder ofSeed(PageParts parts, List<FindingSection> page) {
    Links links = new Links("", "../rule/", ".html", unfolded(page));
    return new CardGroupBuilder(parts, "../", links, true);
  }

  /** Returns a builder for the page of a rule. */
  static CardGroupBuilder ofRule(PageParts parts) {
    return new CardGroupBuilder(parts, "../", new Links(null, "", ".html", Set.of()), false);
  }

  /**
   * Of each rule that is about characters, the first finding on the page shows its code points: the
   * others look like it.
   */
  private static Set<String> unfolded(List<FindingSection> page) {
    Set<String> rules = new HashSet<>();
    Set<String> anchors = new HashSet<>();
    for (FindingSection section : page) {
      for (PlacedFinding placed : section.shown().subList(0, section.cards())) {
        ReportedFinding finding = placed.finding();
        Snippet excerpt = finding.place().excerpt();
        boolean tells =
            finding.rule().family().matches("characters|bidi|script|punctuation")
                && excerpt != null
                && !CodePointCell.of(excerpt).isEmpty();
        if (tells && rules.add(finding.finding().rule())) {
          anchors.add(finding.anchor());
        }
      }
    }
    return anchors;
  }

  /** Returns what the page shows of a section. */
  CardGroup group(FindingSection section) {
    return section instanceof LookAlikes alike ? group(alike) : file(section);
  }

  private CardGroup file(FindingSection section) {
    PlacedFinding first = section.shown().get(0);
    ReportedSeed seed = first.seed();
    String href = page(seed);
    CardGroup.File file =
        isOneFile
            ? null
            : new CardGroup.File(
                parts.headline(seed, first.voice()), href, parts.path(first.path()));
    // A long file's findings may stand in several parts of a page.
    String id = isOneFile ? section.anchor() : ReportedSeed.name(first.path());
    Links here = isOneFile ? links : links.to(href);
    return new CardGroup(
        id,
        file,
        null,
        () ->
            section.shown().stream()
                .map(one -> parts.cards().card(one.finding(), one.path(), one.voice(), here, false))
                .iterator());
  }

  private CardGroup group(LookAlikes alike) {
    UiMessages words = parts.words();
    Finding first = alike.first().finding().finding();
    boolean isOneMessage = alike.isOneMessage();
    int listed = alike.shown().size();
    CardGroup.Alike common =
        new CardGroup.Alike(
            first.severity().id(),
            message(alike),
            parts.count(alike),
            isOneMessage ? parts.sentences().fix(first, alike.first().voice()) : null,
            first.rule(),
            links.rule(first.rule()),
            files(alike.rows(), alike.common() != null),
            words.get("alike.more", alike.rows().size()),
            listed < alike.all().size() ? words.get("part.cut", listed, alike.all().size()) : null);
    return new CardGroup(
        alike.anchor(),
        null,
        common,
        () ->
            alike.shown().subList(0, alike.cards()).stream()
                .map(
                    one ->
                        parts
                            .cards()
                            .card(
                                one.finding(),
                                one.path(),
                                one.voice(),
                                isOneFile ? links : links.to(page(one.seed())),
                                !isOneFile))
                .iterator());
  }

  /** Returns what look-alikes say: the rule's title if they differ in more than a quotation. */
  LocalizedMessage message(LookAlikes alike) {
    Finding common = alike.common();
    return common == null
        ? parts.sentences().title(alike.first().finding().finding().rule())
        : parts.sentences().message(common, alike.first().voice());
  }

  private @Nullable String page(@Nullable ReportedSeed seed) {
    String page = parts.seedPages().href(seed);
    return page == null ? null : base + page;
  }

  /**
   * Returns places by file.
   *
   * @param isOneMessage whether nothing needs to be said of each
   */
  List<FileGroup> files(List<PlacedFinding> places, boolean isOneMessage) {
    Map<String, List<PlacedFinding>> files = new LinkedHashMap<>();
    for (PlacedFinding placed : places) {
      String path = placed.finding().place().path();
      files.computeIfAbsent(path, any -> new ArrayList<>()).add(placed);
    }
    List<FileGroup> groups = new ArrayList<>();
    files.forEach(
        (path, here) -> {
          String href = page(here.get(0).seed());
          List<FileGroup.Line> lines = new ArrayList<>();
          here.forEach(placed -> lines.add(line(placed, href, isOneMessage)));
          groups.add(new FileGroup(parts.path(path), href, lines));
        });
    return groups;
  }

  private FileGroup.Line line(PlacedFinding placed, @Nullable String href, boolean isOneMessage) {
    ReportedFinding finding = placed.finding();
    Location at = finding.place();
    Snippet excerpt = at.excerpt();
    int more = finding.finding().occurrences() - 1;
    String severity = finding.severity().id();
    return new FileGroup.Line(
        finding.anchor(),
        severity,
        parts.cards().where(at),
        address(finding, href),
        isOneMessage ? null : parts.sentences().message(finding.finding(), placed.voice()),
        excerpt == null ? null : placed.voice().passage(excerpt.around(Snippet.NEAR), severity),
        more > 0 ? parts.words().get("finding.more", more) : null);
  }

  /** On the file's own page its text, elsewhere the finding there. */
  private @Nullable String address(ReportedFinding finding, @Nullable String href) {
    if (isOneFile) {
      return finding.place().isFile() ? null : "#L" + finding.place().from().line();
    }
    return href == null ? null : href + "#" + finding.anchor();
  }
}
