package org.seedcorpus.rules.bidi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;
import org.seedcorpus.text.language.WordEdges;
import org.seedcorpus.text.unicode.LogicalOrder;

/** Text stored from left to right as it looks, so that its letters come last to first. */
final class VisualOrder implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("visual-order", Family.BIDI, Severity.ERROR);

  /** The languages to try if none is declared: detection does not work on text in visual order. */
  private static final List<Language> COMMON =
      List.of(Language.of("ar"), Language.of("fa"), Language.of("ur"), Language.of("he"));

  /** How much of a text shows its language, in UTF-16 units. */
  private static final int SAMPLE = 2000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    @Nullable OrderStatistics order = order(seed);
    if (order == null || order.backwardLines().isEmpty()) {
      return;
    }
    SeedText text = seed.text();
    if (order.isBackward()) {
      reportSeed(seed, order, out);
      return;
    }
    for (int number : order.backwardLines()) {
      Span line = text.trimmedLine(number);
      String visual = text.text(line);
      FindingBuilder draft = out.at(line).severity(Severity.WARNING);
      if (VisualLine.isWhole(visual)) {
        draft.fix(LogicalOrder.of(visual)).suggested().report("line");
      } else {
        draft.report("part");
      }
    }
  }

  private static void reportSeed(SeedContext seed, OrderStatistics order, FindingCollector out) {
    SeedText text = seed.text();
    Set<Integer> numbers = new TreeSet<>(order.backwardLines());
    numbers.addAll(order.doubtfulLines());
    List<Span> lines = numbers.stream().map(text::trimmedLine).toList();
    FindingBuilder draft = out.at(text.trimmedLine(order.backwardLines().get(0)));
    if (!lines.stream().allMatch(line -> VisualLine.isWhole(text.text(line)))) {
      draft.report("mixed", lines.size());
      return;
    }
    for (Span line : lines) {
      draft.fix(line.start(), line.end(), LogicalOrder.of(text.text(line)));
    }
    @Nullable Language language = seed.isLanguageDeclared() ? null : language(text, order, lines);
    if (language == null || language.isUndetermined()) {
      draft.suggested().report("seed", lines.size());
    } else {
      draft.suggested().report("language", lines.size(), language);
    }
  }

  /** Returns what the lines show; null if the text is not in a script that concerns the rule. */
  private static @Nullable OrderStatistics order(SeedContext seed) {
    if (seed.isLanguageDeclared()) {
      return seed.language().isRightToLeft()
          ? OrderStatistics.of(seed.text(), seed.words(), WordEdges.of(seed.language()))
          : null;
    }
    if (seed.letters().right() <= seed.letters().left()) {
      return null;
    }
    Set<Language> languages = new LinkedHashSet<>();
    if (seed.languageFrom() == LanguageFrom.DETECTED) {
      languages.add(seed.language());
    }
    languages.addAll(COMMON);
    @Nullable OrderStatistics best = null;
    for (Language language : languages) {
      OrderStatistics found = OrderStatistics.of(seed.text(), seed.words(), WordEdges.of(language));
      best = best == null || found.certainty() > best.certainty() ? found : best;
      if (best.backwardLines().isEmpty() && best.forwardLines() > 0) {
        break;
      }
    }
    return best;
  }

  /** Returns the language of the text once it is in logical order. */
  private static Language language(SeedText text, OrderStatistics order, List<Span> lines) {
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < lines.size() && sample.length() < SAMPLE; i++) {
      sample.append(LogicalOrder.of(text.text(lines.get(i)))).append('\n');
    }
    DetectedLanguage detected = LanguageDetector.detect(sample);
    WordEdges edges = order.edges();
    return detected.confident() || edges == null ? detected.language() : edges.language();
  }
}
