package org.seedcorpus.rules.characters;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/** Lines that end with LF and lines that end with CR LF, in one seed. */
final class MixedLineEnds implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("mixed-line-ends", Family.CHARACTERS, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int[] counts = new int[2]; // LF, CR LF
    int[] first = new int[2];
    for (int line = 0; line < text.lineCount(); line++) {
      int end = text.lineEnd(line);
      int next = line + 1 < text.lineCount() ? text.lineStart(line + 1) : text.length();
      if (next == end || text.charAt(next - 1) != '\n') {
        continue;
      }
      int kind = next - end - 1;
      if (counts[kind]++ == 0) {
        first[kind] = end;
      }
    }
    if (counts[0] > 0 && counts[1] > 0) {
      int fewer = counts[1] < counts[0] ? 1 : 0;
      FindingBuilder finding = out.at(first[fewer], first[fewer] + 1 + fewer);
      for (int line = 0; line < text.lineCount(); line++) {
        int end = text.lineEnd(line);
        int next = line + 1 < text.lineCount() ? text.lineStart(line + 1) : text.length();
        if (next - end == 1 + fewer && text.charAt(next - 1) == '\n') {
          finding.fix(end, next, fewer == 1 ? "\n" : "\r\n");
        }
      }
      finding.report(fewer == 1 ? "crlf" : "lf", counts[fewer], counts[1 - fewer]);
    }
  }
}
