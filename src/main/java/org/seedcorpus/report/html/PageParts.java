package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.FindingCardBuilder;
import org.seedcorpus.report.html.view.InlineAssets;
import org.seedcorpus.report.html.view.MessageRenderer;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.SeedRow;
import org.seedcorpus.report.html.view.StyledText;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.SummaryText;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.text.unicode.ControlCharacters;

/** What several kinds of pages are made of. */
final class PageParts {
  private final ReportModel model;
  private final UiMessages words;
  private final LanguageLinks languages;
  private final MessageRenderer sentences;
  private final FindingCardBuilder cards;
  private final ProfileView facts;
  private final SeedPageSet seedPages;
  private final SummaryText summary;
  private final SeedGroups groups;
  private final Commands commands;
  private final KindCounts kinds;

  /** Creates what the pages in one language of the report are made of. */
  PageParts(ReportModel model, Locale locale) {
    this.model = model;
    words = new UiMessages(locale, model.options().syntax());
    languages = new LanguageLinks(model.options().locales(), locale);
    sentences = new MessageRenderer(words, model.catalog());
    cards = new FindingCardBuilder(words, sentences, model.options());
    facts = new ProfileView(words);
    seedPages = new SeedPageSet(model);
    summary = new SummaryText(words, model.summary());
    groups = new SeedGroups(model);
    commands = new Commands(model);
    kinds = new KindCounts(model);
  }

  SeedGroups groups() {
    return groups;
  }

  /** Returns in words how many findings of a kind there are. */
  String count(LookAlikes kind) {
    return kinds.words(kind, words);
  }

  Commands commands() {
    return commands;
  }

  /** Returns the address of a broken rule's page from the report's folder. */
  String rule(String id) {
    return model.options().singleFile() ? "#rule-" + id : "rule/" + id + ".html";
  }

  UiMessages words() {
    return words;
  }

  MessageRenderer sentences() {
    return sentences;
  }

  FindingCardBuilder cards() {
    return cards;
  }

  ProfileView facts() {
    return facts;
  }

  SeedPageSet seedPages() {
    return seedPages;
  }

  SummaryText summary() {
    return summary;
  }

  String path(String path) {
    return escaped(model.options().path(path));
  }

  static String escaped(String name) {
    return ControlCharacters.escaped(name);
  }

  /**
   * Returns the seed as a row of a table.
   *
   * @param base the way from the page to the report's folder: empty or {@code ../}
   */
  SeedRow seedRow(ReportedSeed seed, String base) {
    SeedProfile known = seed.result().facts();
    String href = seedPages.href(seed);
    return new SeedRow(
        seed.result().entry().number(),
        seed.state(),
        headline(seed, TextLocale.of(known)),
        href == null ? null : base + href,
        path(seed.path()),
        known == null ? "" : facts.languageName(known),
        known == null ? "" : facts.direction(known.direction()),
        known == null ? "" : known.encoding(),
        known == null ? 0 : known.words(),
        seed.counts().all());
  }

  @Nullable StyledText headline(@Nullable ReportedSeed seed, TextLocale voice) {
    SeedProfile known = seed == null ? null : seed.result().facts();
    String text = known == null ? null : known.headline();
    return text == null ? null : voice.passage(SeedTable.shown(text));
  }

  /**
   * The frame of the first page and its further ones.
   *
   * @param page the page's path from the folder of its language
   */
  PageLayout topFrame(String page, @Nullable String first, @Nullable InlineAssets inline) {
    List<Link> nav = new ArrayList<>();
    nav.add(new Link("index.html#checks", words.get("rules")));
    if (model.summary().findings() > 0) {
      nav.add(new Link("index.html#findings", words.get("findings")));
    }
    if (!model.seeds().isEmpty()) {
      nav.add(new Link("index.html#seeds", words.get("seeds")));
      boolean alone = model.options().singleFile();
      nav.add(new Link(alone ? "#corpus" : "corpus.html", words.get("corpus")));
    }
    return frame(page, summary.headline() + " · " + words.get("brand"), nav, first, inline);
  }

  /** The frame of a page with a title. */
  PageLayout frame(String page, String title, List<Link> nav) {
    return frame(page, title, nav, null, null);
  }

  /**
   * The frame of a page with findings.
   *
   * @param page the page's path from the folder of its language
   * @param first the address of the first one; null if there is none
   */
  PageLayout frame(
      String page,
      String title,
      List<Link> nav,
      @Nullable String first,
      @Nullable InlineAssets inline) {
    return new PageLayout(
        words,
        title,
        languages.base(page),
        path(model.result().corpus().indexName()),
        nav,
        languages.of(page),
        model.options().version(),
        first,
        inline);
  }
}
