package org.seedcorpus.rules.bidi;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.DirectionCounts;

/** Text stored from left to right as it looks, so that its letters come last to first. */
final class VisualOrder implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("visual-order", Family.BIDI, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    WordIndex words = seed.words();
    SeedText text = seed.text();
    OrderStatistics order = OrderStatistics.NONE;
    for (OrderEvidence signs : signs(seed)) {
      // The language that most words of the text are known of, whichever way they are stored.
      OrderStatistics found = OrderStatistics.of(text, words, signs);
      order = found.known() > order.known() ? found : order;
      if (order.isForward()) {
        break;
      }
    }
    List<Integer> lines = order.backwardLines();
    if (order.isBackward()) {
      Span line = text.trimmedLine(lines.isEmpty() ? text.headlineLine() : lines.get(0));
      out.at(line.start(), line.end()).report("seed", order.backward());
      return;
    }
    for (int number : lines) {
      Span line = text.trimmedLine(number);
      out.at(line.start(), line.end()).severity(Severity.WARNING).report("line");
    }
  }

  /** Returns by what to judge the seed: more than one language's signs if nobody names it. */
  private static List<OrderEvidence> signs(SeedContext seed) {
    if (seed.languageFrom() == LanguageFrom.DECLARED
        || seed.languageFrom() == LanguageFrom.CONFIGURED) {
      String script = seed.language().isRightToLeft() ? seed.language().script() : "";
      return script.equals("Arab") || script.equals("Hebr")
          ? List.of(OrderEvidence.of(seed.language()))
          : List.of();
    }
    SeedText text = seed.text();
    DirectionCounts letters = DirectionCounts.in(text, 0, text.length());
    if (letters.right() <= letters.left()) {
      return List.of();
    }
    List<OrderEvidence> all = new ArrayList<>();
    if (seed.languageFrom() == LanguageFrom.DETECTED) {
      all.add(OrderEvidence.of(seed.language()));
    }
    all.addAll(OrderEvidence.commonIn(script(text)));
    return all;
  }

  private static String script(SeedText text) {
    int hebrew = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hebrew += c >= 0x5D0 && c <= 0x5EA ? 1 : 0;
      arabic += c >= 0x620 && c <= 0x6D5 ? 1 : 0;
    }
    return hebrew > arabic ? "Hebr" : "Arab";
  }
}
