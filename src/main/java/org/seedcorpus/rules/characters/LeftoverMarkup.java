package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** Markup and escapes left over from a web page or data file. */
final class LeftoverMarkup implements CharacterRule, SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("leftover-markup", Family.CHARACTERS, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet("[\\&<\\\\%\\{\\]]").freeze();

  /** How far, in UTF-16 units, the backticks around code are looked for. */
  private static final int LONGEST_CODE = 2_000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    PageText.phrases(seed, out);
    PageText.numbers(seed, out);
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    Markup found =
        switch (codePoint) {
          case '&' -> Entities.at(text, index);
          case '<' -> HtmlTags.at(text, index);
          case '\\' -> Escapes.at(text, index);
          case '{' -> StyleSheets.at(text, index);
          case ']' -> HtmlTags.endOfCdata(text, index);
          default -> Escapes.ofBytes(text, index);
        };
    if (found == null || isCode(text, index, found.end())) {
      return;
    }
    int start = codePoint == '{' ? StyleSheets.start(text, index) : index;
    FindingBuilder finding = out.at(start, found.end());
    String plain = found.plain();
    if (plain == null) {
      finding.report(found.key(), new Span(start, found.end()));
      return;
    }
    finding.fix(plain);
    if (found.key().equals("line-end")) {
      finding.suggested().report(found.key(), new Span(start, found.end()));
    } else {
      finding.report(found.key(), QuotedText.of(plain), new Span(start, found.end()));
    }
  }

  /**
   * A piece of markup.
   *
   * @param key which message tells of it
   * @param end where it ends, in UTF-16 units
   * @param plain the text that it stands for; null if it stands for none, or none that is surely it
   */
  record Markup(String key, int end, @Nullable String plain) {}

  /** Returns whether the range stands between backticks, as Markdown quotes code. */
  private static boolean isCode(SeedText text, int start, int end) {
    int line = text.lineOf(start);
    boolean open = false;
    for (int i = Math.max(text.lineStart(line), start - LONGEST_CODE); i < start; i++) {
      open ^= text.charAt(i) == '`';
    }
    for (int i = end; open && i < Math.min(text.lineEnd(line), end + LONGEST_CODE); i++) {
      if (text.charAt(i) == '`') {
        return true;
      }
    }
    return false;
  }
}
