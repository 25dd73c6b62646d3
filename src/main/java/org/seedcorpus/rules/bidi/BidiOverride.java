package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.bidi.BidiControlStack.Scope;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.WhiteSpace;

/**
 * LRO or RLO: what follows is displayed in another order than it is stored (UAX #9 X4, X5). Those
 * inside another one, and the PDFs that close them, belong to its finding.
 */
final class BidiOverride implements CharacterRule {
  private static final RuleInfo INFO = new RuleInfo("bidi-override", Family.BIDI, Severity.ERROR);

  private static final char LRO = '\u202D';
  private static final char RLO = '\u202E';
  private static final UnicodeSet TRIGGERS = new UnicodeSet(LRO, RLO).freeze();

  /** Further ones inside the first are deleted by the next fix. */
  private static final int MOST_EDITS = 100;

  static boolean isOverride(char c) {
    return c == LRO || c == RLO;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    BidiParagraph paragraph = BidiParagraph.ofFirst(text, index, TRIGGERS);
    if (paragraph == null) {
      return;
    }
    BidiControlStack stack = BidiControlStack.of(paragraph);
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    Map<Integer, Integer> closers = new HashMap<>();
    for (Scope scope : stack.closed()) {
      if (isOverride(text.charAt(scope.open()))) {
        ends.put(scope.open(), scope.close());
        closers.put(scope.open(), scope.close());
      }
    }
    for (int open : stack.unclosed()) {
      if (isOverride(text.charAt(open))) {
        ends.put(open, paragraph.end());
      }
    }
    while (!ends.isEmpty()) {
      Map.Entry<Integer, Integer> outer = ends.firstEntry();
      Map<Integer, Integer> nested = ends.headMap(outer.getValue());
      report(text, outer.getKey(), outer.getValue(), nested, closers, out);
      nested.clear();
    }
  }

  private static void report(
      SeedText text,
      int open,
      int end,
      Map<Integer, Integer> nested,
      Map<Integer, Integer> closers,
      FindingCollector out) {
    FindingBuilder finding = out.at(open, open + 1);
    int edits = 0;
    for (int override : nested.keySet()) {
      if (edits++ < MOST_EDITS) {
        finding.fix(override, override + 1, "");
        Integer closer = closers.get(override);
        if (closer != null) {
          finding.fix(closer, closer + 1, "");
        }
      }
    }
    Span shown = text.trim(open + 1, end);
    boolean rightToLeft = text.charAt(open) == RLO;
    if (isBlank(text, open + 1, end)) {
      finding
          .severity(Severity.WARNING)
          .report(rightToLeft ? "idle-right-to-left" : "idle-left-to-right");
    } else {
      finding
          .suggested() // whoever wrote it may have stored the text in the order of display
          .report(rightToLeft ? "right-to-left" : "left-to-right", shown);
    }
  }

  private static boolean isBlank(SeedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!WhiteSpace.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
