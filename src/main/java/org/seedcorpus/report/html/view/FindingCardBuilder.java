package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Makes cards of findings. */
public final class FindingCardBuilder {
  private final UiMessages words;
  private final RuleCatalog catalogue;
  private final MessageRenderer sentences;
  private final String prefix;

  /**
   * Takes the words.
   *
   * @param prefix what to put before paths
   */
  public FindingCardBuilder(
      UiMessages words, RuleCatalog catalogue, MessageRenderer sentences, String prefix) {
    this.words = words;
    this.catalogue = catalogue;
    this.sentences = sentences;
    this.prefix = prefix;
  }

  /**
   * Where a card's links lead.
   *
   * @param text the page with the file's text; empty if it is the same; null if there is none
   * @param rules the page with the rules; empty if it is the same
   */
  public record Links(@Nullable String text, String rules) {}

  /**
   * Returns the card of a finding.
   *
   * @param path the file that the finding stands under
   * @param group the anchor of what it stands under
   * @param ordinal its number there, from 1
   */
  public FindingCard card(
      Finding finding, String path, TextLocale voice, String group, int ordinal, Links links) {
    Location place = finding.place();
    Snippet excerpt = place.excerpt();
    boolean here = place.path().equals(path);
    // What is wrong with an entry is shown as the index has it: its language is anybody's guess.
    TextLocale spoken = here ? voice : new TextLocale("und", voice.rightToLeft());
    List<CodePointCell> cells = excerpt == null ? List.of() : CodePointCell.of(excerpt);
    boolean direction = catalogue.rule(finding.rule()).family().matches("bidi|script|punctuation");
    return new FindingCard(
        "f-" + group + "-" + ordinal,
        finding.severity().id(),
        sentences.message(finding, voice),
        sentences.fix(finding, voice),
        where(place),
        links.text() == null || !here || excerpt == null
            ? null
            : links.text() + "#L" + place.from().line(),
        here ? null : ControlCharacters.escaped(prefix + place.path()),
        finding.rule(),
        links.rules() + "#rule-" + finding.rule(),
        place.from().line(),
        excerpt == null ? null : spoken.passage(excerpt, finding.severity().id()),
        excerpt != null && excerpt.cutBefore(),
        excerpt != null && excerpt.cutAfter(),
        excerpt != null && direction && DisplayOrder.acts(excerpt.text())
            ? DisplayOrder.of(excerpt.text())
            : List.of(),
        cells,
        cells.stream().filter(CodePointCell::hit).allMatch(CodePointCell::pill) && !cells.isEmpty(),
        finding.occurrences() > 1 ? words.get("finding.more", finding.occurrences() - 1) : null);
  }

  private String where(Location place) {
    return place.isFile()
        ? words.get("finding.file")
        : words.get("finding.where", place.from().line(), place.from().column());
  }
}
