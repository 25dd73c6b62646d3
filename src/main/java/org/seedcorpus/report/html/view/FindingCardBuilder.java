package org.seedcorpus.report.html.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.PreviousReport;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Makes cards of findings. */
public final class FindingCardBuilder {
  private final UiMessages words;
  private final MessageRenderer sentences;
  private final ReportOptions options;

  /**
   * Creates a builder.
   *
   * @param options where the files are
   */
  public FindingCardBuilder(UiMessages words, MessageRenderer sentences, ReportOptions options) {
    this.words = words;
    this.sentences = sentences;
    this.options = options;
  }

  /**
   * Where a card's links lead, and what is unfolded.
   *
   * @param text the page with the file's text; empty if it is the same; null if there is none
   * @param rules what stands before a rule's id in the address of its page
   * @param rulesEnd what stands after it
   * @param unfolded the anchors of the findings whose code points are shown from the start
   */
  public record Links(@Nullable String text, String rules, String rulesEnd, Set<String> unfolded) {
    /** Returns the address of a rule's page. */
    public String rule(String id) {
      return rules + id + rulesEnd;
    }

    /** Returns the same links, but for the page with the file's text. */
    public Links to(@Nullable String page) {
      return new Links(page, rules, rulesEnd, unfolded);
    }
  }

  /**
   * Returns the card of a finding.
   *
   * @param path the file that the finding stands under
   * @param isNamed whether the card names the file
   */
  public FindingCard card(
      ReportedFinding shown, String path, TextLocale voice, Links links, boolean isNamed) {
    Finding finding = shown.finding();
    Location place = finding.place();
    Snippet excerpt = place.excerpt();
    boolean here = place.path().equals(path);
    // What is wrong with an entry is shown as the index has it, in whatever language.
    TextLocale spoken = here ? voice : new TextLocale("und", voice.rightToLeft());
    List<CodePointCell> cells = excerpt == null ? List.of() : CodePointCell.of(excerpt);
    boolean direction = shown.rule().family().matches("bidi|script|punctuation");
    return new FindingCard(
        shown.anchor(),
        finding.severity().id(),
        sentences.message(finding, voice),
        sentences.fix(finding, voice),
        where(place),
        links.text() == null || !here || excerpt == null
            ? null
            : links.text() + "#L" + place.from().line(),
        here && !isNamed ? null : ControlCharacters.escaped(options.path(place.path())),
        finding.rule(),
        links.rule(finding.rule()),
        place.from().line(),
        excerpt == null ? null : spoken.passage(excerpt, finding.severity().id()),
        excerpt != null && excerpt.cutBefore(),
        excerpt != null && excerpt.cutAfter(),
        added(shown),
        options.source(place.path(), place.isFile() ? 0 : place.from().line()),
        FixedText.of(finding, spoken),
        excerpt != null && direction && DisplayOrder.acts(excerpt.text())
            ? DisplayOrder.of(excerpt.text())
            : List.of(),
        cells,
        links.unfolded().contains(shown.anchor()),
        finding.occurrences() > 1 ? more(finding) : null);
  }

  private String more(Finding finding) {
    String key = finding.isGroup() ? "finding.throughout" : "finding.more";
    return words.get(key, finding.occurrences() - 1);
  }

  private boolean added(ReportedFinding shown) {
    PreviousReport previous = options.previous();
    return previous != null && !previous.fingerprints().contains(shown.fingerprint());
  }

  /** Returns line and column in words, or that it is the whole file. */
  public String where(Location place) {
    return place.isFile()
        ? words.get("finding.file")
        : words.get("finding.where", place.from().line(), place.from().column());
  }
}
