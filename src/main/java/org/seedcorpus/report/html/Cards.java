package org.seedcorpus.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.report.wording.Controls;
import org.seedcorpus.report.wording.Phrases;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.text.Excerpt;

/** Makes cards of findings. */
public final class Cards {
  private final Phrases words;
  private final Catalogue catalogue;
  private final Sentences sentences;
  private final String prefix;

  /**
   * Takes the words.
   *
   * @param prefix what to put before paths
   */
  public Cards(Phrases words, Catalogue catalogue, Sentences sentences, String prefix) {
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
      Finding finding, String path, Voice voice, String group, int ordinal, Links links) {
    Place place = finding.place();
    Excerpt excerpt = place.excerpt();
    boolean here = place.path().equals(path);
    // What is wrong with an entry is shown as the index has it: its language is anybody's guess.
    Voice spoken = here ? voice : new Voice("und", voice.rightToLeft());
    List<Cell> cells = excerpt == null ? List.of() : Cell.of(excerpt);
    boolean direction = catalogue.rule(finding.rule()).family().equals("direction");
    return new FindingCard(
        "f-" + group + "-" + ordinal,
        finding.severity().id(),
        sentences.message(finding, voice),
        sentences.fix(finding, voice),
        where(place),
        links.text() == null || !here || excerpt == null
            ? null
            : links.text() + "#L" + place.from().line(),
        here ? null : Controls.escaped(prefix + place.path()),
        finding.rule(),
        links.rules() + "#rule-" + finding.rule(),
        place.from().line(),
        excerpt == null ? null : spoken.passage(excerpt, finding.severity().id()),
        excerpt != null && excerpt.cutBefore(),
        excerpt != null && excerpt.cutAfter(),
        excerpt != null && direction && Seen.acts(excerpt.text())
            ? Seen.of(excerpt.text())
            : List.of(),
        cells,
        cells.stream().filter(Cell::hit).allMatch(Cell::pill) && !cells.isEmpty(),
        finding.occurrences() > 1 ? words.get("finding.more", finding.occurrences() - 1) : null);
  }

  private String where(Place place) {
    return place.isFile()
        ? words.get("finding.file")
        : words.get("finding.where", place.from().line(), place.from().column());
  }
}
