package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.FindingCardBuilder;
import org.seedcorpus.report.html.view.InlineAssets;
import org.seedcorpus.report.html.view.MessageRenderer;
import org.seedcorpus.report.html.view.PageLayout;
import org.seedcorpus.report.html.view.PageLayout.Link;
import org.seedcorpus.report.html.view.ProfileView;
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
  private final MessageRenderer sentences;
  private final FindingCardBuilder cards;
  private final ProfileView facts;
  private final SeedPageSet seedPages;
  private final SummaryText summary;

  PageParts(ReportModel model) {
    this.model = model;
    words = new UiMessages(model.options().locale());
    sentences = new MessageRenderer(words, model.catalog());
    cards = new FindingCardBuilder(words, sentences, model.options().prefix());
    facts = new ProfileView(words);
    seedPages = new SeedPageSet(model);
    summary = new SummaryText(words, model.summary());
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
    return ControlCharacters.escaped(model.options().path(path));
  }

  @Nullable StyledText headline(@Nullable ReportedSeed seed, TextLocale voice) {
    SeedProfile known = seed == null ? null : seed.result().facts();
    String text = known == null ? null : known.headline();
    return text == null ? null : voice.passage(SeedTable.shown(text));
  }

  /** The frame of the first page and its further ones. */
  PageLayout frame(@Nullable InlineAssets inline) {
    List<Link> nav = new ArrayList<>();
    nav.add(new Link("index.html#checks", words.get("rules")));
    nav.add(new Link("index.html#findings", words.get("findings")));
    if (!model.seeds().isEmpty()) {
      nav.add(new Link("index.html#seeds", words.get("seeds")));
      nav.add(new Link("index.html#corpus", words.get("corpus")));
    }
    return frame(summary.headline() + " · " + words.get("brand"), "", nav, inline);
  }

  /** The frame of a page with a title. */
  PageLayout frame(String title, String base, List<Link> nav, @Nullable InlineAssets inline) {
    return new PageLayout(
        words,
        title,
        base,
        path(model.result().corpus().indexName()),
        nav,
        model.options().version(),
        inline);
  }
}
